/** The recipe of a file of events: an event log, a stage history, calls, tasks. */
import type { DateOrder } from '../recipe/reading';
import type { EventsFile } from '../recipe/recipe';
import { plainName } from '../table/header';
import { parseDate } from '../value/date';
import { attributesOf } from './attributes';
import type { ColumnStats } from './column-stats';
import { columnOf, columnRecipes } from './columns';
import { eventColumns } from './roles';
import type { Survey } from './survey';
import type { Table } from './tables';

export function eventsFile(table: Table, isAlone: boolean): EventsFile {
  const { survey, match, id } = table;
  const roles = eventColumns(survey, match);
  const keep = keepOf(survey, match?.preset.entity);
  const used = new Set<string>(Object.values(roles));
  if (keep) used.add(keep.column);
  return {
    id,
    name: survey.file.name,
    reading: { ...survey.reading, timezone: match?.preset.timezone ?? null },
    columns: columnRecipes(survey, roles.amount),
    role: 'events',
    roles,
    // Next to a deals list the list describes the deals.
    attributes: isAlone && !match ? attributesOf([{ table, used, isLookup: false }]) : [],
    kind: match?.preset.entity.endsWith('history') && match.preset.entity !== 'history' ? 'stage' : 'import',
    keep,
    newestFirst: isNewestFirst(survey, roles),
  };
}

/** Logs of workflow systems write an act two or three times: scheduled, started, completed. It happened once. */
function keepOf(survey: Survey, entity: string | undefined): EventsFile['keep'] {
  const lifecycle = survey.columns.find(({ key }) => /^lifecycle(?::transition)?$/.test(plainName(key)));
  if (lifecycle?.values.has('complete') && lifecycle.values.size > 1)
    return { column: lifecycle.key, values: ['complete', 'COMPLETE'] };
  const field =
    entity === 'field history' ? survey.columns.find(({ key }) => plainName(key) === 'field') : undefined;
  const stageNames = ['StageName', 'Stage', 'Стадия', 'Этап'].filter((name) => field?.values.has(name));
  return field && stageNames.length ? { column: field.key, values: stageNames } : null;
}

/** Told by deals with several rows, for an export may be sorted by deal first; else by the file as a whole. */
function isNewestFirst(survey: Survey, roles: EventsFile['roles']): boolean {
  const time = columnOf(survey, roles.time);
  const order = time?.dateOrders[0];
  if (!time || !order) return false;
  const deal = columnOf(survey, roles.deal);
  const inDeals = falling(survey.preview, time, order, (row) => row[deal?.index ?? -1] ?? '');
  return inDeals ?? falling(survey.preview, time, order, () => '') ?? false;
}

/** Whether nearly all times are before the one above them with the same key; null: too few to tell. */
function falling(
  rows: readonly (readonly string[])[],
  time: ColumnStats,
  order: DateOrder,
  keyOf: (row: readonly string[]) => string,
): boolean | null {
  const above = new Map<string, number>();
  let falls = 0;
  let rises = 0;
  for (const row of rows) {
    const wall = parseDate((row[time.index] ?? '').trim(), order)?.wall;
    if (wall === undefined) continue;
    const key = keyOf(row);
    const last = above.get(key);
    if (last !== undefined && wall < last) falls++;
    else if (last !== undefined && wall > last) rises++;
    above.set(key, wall);
  }
  return falls + rises < 2 ? null : falls > (falls + rises) * 0.9;
}
