/** What each table is: the deals, events, a lookup table, our own log, or nothing. */
import { plainName } from '../table/header';
import type { FileRole } from '../recipe/recipe';
import { matchPreset, type PresetMatch } from './match-preset';
import { dealColumns, eventColumns } from './roles';
import { headerSet, type Survey } from './survey';

export interface Table {
  /** Id in the recipe. */
  id: string;
  survey: Survey;
  match: PresetMatch | null;
  role: FileRole;
}

const has = (headers: ReadonlySet<string>, names: readonly string[]) =>
  names.every((name) => headers.has(name));

/** Our own log is known by columns that nobody else writes. */
function ownLogRole(headers: ReadonlySet<string>): FileRole | null {
  const isEvents = has(headers, ['case_id', 'seq', 'kind', 'activity', 'at', 'on_date']);
  const isCases = has(headers, ['case_id', 'outcome', 'amount_minor', 'opened_on', 'closed_on']);
  if (isEvents && isCases) return 'log_both';
  return isEvents ? 'log_events' : isCases ? 'log_cases' : null;
}

/** Tables that could hold deals or events. The rest may yet be lookup tables. */
export function classify(survey: Survey): Pick<Table, 'match' | 'role'> {
  const own = ownLogRole(headerSet(survey));
  if (own) return { match: null, role: own };
  const match = matchPreset(survey);
  const events = eventColumns(survey, match);
  const holdsEvents = events.deal !== undefined && events.activity !== undefined && events.time !== undefined;
  if (match) {
    const isDeals = match.preset.entity === 'deals' || match.preset.entity === 'leads';
    if (isDeals) return { match, role: 'deals' };
    return { match, role: holdsEvents ? 'events' : 'ignore' };
  }
  if (holdsEvents) return { match, role: 'events' };
  const deals = dealColumns(survey, match);
  const tellsEnd = deals.stage !== undefined || deals.outcome !== undefined;
  const tellsSale = deals.amount !== undefined && deals.opened !== undefined;
  return { match, role: deals.id !== undefined && (tellsEnd || tellsSale) ? 'deals' : 'ignore' };
}

/** `sales_teams.csv` → `team`, the word for one row of it. */
export function rowWord(fileName: string): string {
  const word =
    plainName(fileName.replace(/\.\w+$/, ''))
      .split(/[^\p{L}]+/u)
      .filter(Boolean)
      .at(-1) ?? 'row';
  return word.replace(/ies$/, 'y').replace(/([^s])s$/, '$1');
}
