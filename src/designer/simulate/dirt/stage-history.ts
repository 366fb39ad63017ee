import type { EventRow, Log } from '@/runtime/format';
import type { Random } from '../chance/random';
import { chance } from '../chance/draw';
import { titlesOf } from './deal-lists';
import { finalStages } from './deals-sheet';
import type { DirtyFile } from './dirty-file';
import { utf8WithBom } from './encode';
import { delimited } from './sheet';
import { dotted } from './shapes';

const columns = ['Deal ID', 'Дата и время', 'Событие', 'Сотрудник'];
const DAY = 86_400_000;

/**
 * The history of stages as a CRM keeps it: one stage renamed half way through, deals that begin in the fourth stage,
 * a deal moved back twice, one reopened after it was lost, rows written twice and rows dated in the future.
 */
export function stageHistory({ header, events, cases }: Log, random: Random): DirtyFile {
  const zone = header.timezone;
  const titleOf = titlesOf(header);
  const moves = events.filter((row) => row.at !== null && (row.kind === 'stage' || row.kind === 'end'));
  const byDeal = new Map<string | null, EventRow[]>();
  for (const row of moves) {
    const history = byDeal.get(row.caseId);
    if (history) history.push(row);
    else byDeal.set(row.caseId, [row]);
  }
  const [first, second, , fourth] = header.stages.map(({ id }) => id);
  const middle = moves[moves.length >> 1]?.at ?? 0;
  const outcomes = new Map(cases.map((row) => [row.caseId, row.outcome]));
  const faults = {
    renamed_stage: 0,
    created_in_stage_4: 0,
    moved_back: 0,
    reopened_after_lost: 0,
    duplicates: 0,
    future_dates: 0,
  };
  const nameOf = (row: EventRow): string => {
    if (row.kind === 'end') return finalStages[outcomes.get(row.caseId!) ?? 'lost'] ?? row.activity;
    if (row.activity !== second || row.at! < middle) return titleOf(row.activity);
    faults.renamed_stage++;
    return `${titleOf(row.activity)} (новая)`;
  };
  const rows: string[][] = [];
  const put = (deal: string, at: number, stage: string, person: string | null) =>
    rows.push([deal, dotted(at, zone), stage, person ?? '']);

  for (const [deal, history] of byDeal) {
    if (deal === null) continue;
    const isLate = chance(random, 0.02) && history.some((row) => row.activity === fourth);
    let shown = history;
    if (isLate) {
      faults.created_in_stage_4++;
      shown = history.slice(history.findIndex((row) => row.activity === fourth));
    }
    for (const row of shown) {
      put(deal, row.at!, nameOf(row), row.person);
      if (chance(random, 0.01)) {
        faults.duplicates++;
        put(deal, row.at!, nameOf(row), row.person);
      }
    }
    const last = shown.at(-1)!;
    if (last.kind === 'stage' && last.activity !== first && chance(random, 0.05)) {
      faults.moved_back += 2;
      put(deal, last.at! + DAY, titleOf(first!), last.person);
      put(deal, last.at! + 2 * DAY, titleOf(last.activity), last.person);
      put(deal, last.at! + 3 * DAY, titleOf(first!), last.person);
    }
    if (outcomes.get(deal) === 'lost' && chance(random, 0.05)) {
      faults.reopened_after_lost++;
      put(deal, last.at! + 5 * DAY, titleOf(second!), last.person);
    }
    if (chance(random, 0.004)) {
      faults.future_dates++;
      put(deal, (header.until ?? last.at!) + 400 * DAY, titleOf(second!), last.person);
    }
  }
  return {
    name: 'stage-history.csv',
    bytes: utf8WithBom(delimited({ columns, rows }, { delimiter: ';' })),
    rows: rows.length,
    faults,
  };
}
