/** The recipe of a file of events: an event log, a stage history, calls, tasks. */
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
    columns: columnRecipes(survey),
    role: 'events',
    roles,
    // Next to a deals list the list describes the deals.
    attributes: isAlone && !match ? attributesOf([{ table, used, isLookup: false }]) : [],
    kind: match?.preset.entity.endsWith('history') && match.preset.entity !== 'history' ? 'stage' : 'import',
    keep,
    newestFirst: isNewestFirst(columnOf(survey, roles.time)),
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

function isNewestFirst(time: ColumnStats | undefined): boolean {
  const order = time?.dateOrders[0];
  if (!time || !order) return false;
  const walls = [...time.values.keys()].slice(0, 500).map((value) => parseDate(value, order)?.wall ?? 0);
  let falls = 0;
  for (let index = 1; index < walls.length; index++) if (walls[index]! < walls[index - 1]!) falls++;
  return walls.length > 2 && falls > (walls.length - 1) * 0.9;
}
