/** The recipe of a deals list: roles, attributes, and the events that its dates prove. */
import type { AttributeRecipe, ColumnRef, DateEvent, DealRole, DealsFile } from '../recipe/recipe';
import { plainName } from '../table/header';
import { attributesOf } from './attributes';
import { columnRecipes } from './columns';
import type { FoundJoin } from './joins';
import { usualField } from './known-names';
import { dealColumns } from './roles';
import type { Table } from './tables';
import { sharesStem } from './words';

export interface JoinedTable {
  table: Table;
  join: FoundJoin;
}

/** Roles that a lookup table may fill, with words by which its column is known. */
const fromLookup: readonly (readonly [DealRole, string, RegExp])[] = [
  ['region', 'region', /region|territory|office|регион|филиал/],
  ['product', 'product', /^product$|товар|продукт/],
  ['source', 'channel', /^(?:lead )?source$|канал|источник/],
  ['customer', 'customer', /^(?:account|customer|company)$|клиент|контрагент/],
];

export function dealsFile(
  table: Table,
  lookups: readonly JoinedTable[],
  stageValues: readonly string[],
  hasHistory: boolean,
): DealsFile {
  const { survey, match, id } = table;
  const own = dealColumns(survey, match);
  const roles: Partial<Record<DealRole, ColumnRef>> = {};
  for (const [role, column] of Object.entries(own)) roles[role as DealRole] = { file: id, column };
  const usedInLookups = new Map(lookups.map((one) => [one.table.id, new Set([one.join.to.key])]));
  for (const [role, field, words] of fromLookup) {
    if (roles[role]) continue;
    const found = findInLookups(lookups, usedInLookups, field, words);
    if (!found) continue;
    roles[role] = found;
    usedInLookups.get(found.file)!.add(found.column);
  }
  const dateEvents = hasHistory ? [] : dateEventsOf(table, own.opened, own.closed, stageValues);
  const used = new Set([...Object.values(own), ...dateEvents.map((event) => event.column)]);
  const attributes: AttributeRecipe[] = attributesOf([
    { table, used, isLookup: false },
    ...lookups.map((one) => ({ table: one.table, used: usedInLookups.get(one.table.id)!, isLookup: true })),
  ]);
  return {
    id,
    name: survey.file.name,
    reading: survey.reading,
    columns: columnRecipes(survey, own.amount),
    role: 'deals',
    roles,
    attributes,
    dateEvents,
  };
}

/** A usual name in any of the tables goes before a word in the name. */
function findInLookups(
  lookups: readonly JoinedTable[],
  used: ReadonlyMap<string, ReadonlySet<string>>,
  field: string,
  words: RegExp,
): ColumnRef | null {
  const isField = (name: string) => usualField(name) === field;
  for (const fits of [isField, (name: string) => words.test(name)])
    for (const { table } of lookups)
      for (const column of table.survey.columns)
        if (column.type === 'text' && !used.get(table.id)!.has(column.key) && fits(plainName(column.key)))
          return { file: table.id, column: column.key };
  return null;
}

/**
 * A date proves that a stage was entered when its column is named after the stage (`engage_date`, Engaging), or when
 * the export says so. The opening date else proves only what its column says: that the deal was created.
 */
function dateEventsOf(
  { survey, match }: Table,
  opened: string | undefined,
  closed: string | undefined,
  stageValues: readonly string[],
): DateEvent[] {
  const events: DateEvent[] = [];
  for (const column of survey.columns) {
    if (column.type !== 'date' || column.key === closed) continue;
    const caught = match?.caught.get(column.key);
    const named =
      caught?.field === 'stage_entered'
        ? caught.value
        : stageValues.find((stage) => sharesStem(column.key, stage));
    if (named !== undefined) events.push({ column: column.key, becomes: { kind: 'stage', stage: named } });
    else if (column.key === opened)
      events.push({ column: column.key, becomes: { kind: 'import', activity: column.key } });
  }
  return events;
}
