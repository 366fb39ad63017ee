/** The recipe for tables whose roles are known. The wizard calls it again when a person changes a role. */
import type { FileRecipe, Join, Recipe, ValueRepair } from '../recipe/recipe';
import type { ImportContext } from '../source';
import { columnOf, columnRecipes } from './columns';
import { dealsFile, type JoinedTable } from './deals-file';
import { eventsFile } from './events-file';
import { findJoin } from './joins';
import { currencyOf } from './currency';
import { factsOf, historiesOf } from './deal-words';
import { repairsByLookup, repairsBySpelling } from './repairs';
import { dealColumns } from './roles';
import { slug } from './slug';
import { stagesOf } from './stages';
import type { Table } from './tables';

export interface Drafted {
  recipe: Recipe;
  stageOrder: boolean;
  /** False: the files do not say it, and the recipe has that of the project. */
  isCurrencyKnown: boolean;
  /** Values among which the ends must be, when no value says so itself. */
  finalValues: string[];
}

export function draftRecipe(
  tables: readonly Table[],
  context: Pick<ImportContext, 'timezone' | 'currency'>,
): Drafted {
  const deals = tables.filter(({ role }) => role === 'deals');
  const histories = tables.filter(({ role }) => role === 'events');
  const lookups = joinedTables(deals[0], tables);
  const facts = factsOf(deals, histories);
  const stageTables = histories.filter(({ match }) => match?.preset.entity === 'stage history');
  const files = tables.map((table): FileRecipe => {
    if (table.role === 'deals') return dealsFile(table, lookups, facts.stageValues, stageTables.length > 0);
    if (table.role === 'events') return eventsFile(table, deals.length === 0);
    const isLookup = lookups.some((one) => one.table.id === table.id);
    return plainFile(table, isLookup ? 'lookup' : table.role);
  });
  const { stages, isCertain } = stagesOf(facts.stageValues, historiesOf(stageTables));
  const currency = currencyOf(deals);
  const preset = (deals[0] ?? histories[0])?.match?.preset ?? null;
  const main = deals[0] ?? histories[0] ?? tables[0];
  const name = main ? main.survey.file.name.replace(/\.\w+$/, '') : '';
  return {
    recipe: {
      format: 'mainspring/recipe',
      formatVersion: '1.0',
      id: `recipe_${slug(name)}`,
      name,
      preset: preset?.id ?? null,
      currency: currency ?? context.currency,
      timezone: context.timezone,
      files,
      joins: deals.flatMap((table) => joinsOf(table, lookups)),
      repairs: deals.flatMap((table) => repairsOf(table, lookups)),
      stages,
      outcomes: facts.outcomes,
    },
    stageOrder: isCertain,
    isCurrencyKnown: currency !== null,
    finalValues: facts.finalValues,
  };
}

const plainFile = ({ id, survey }: Table, role: FileRecipe['role']): FileRecipe =>
  ({
    id,
    name: survey.file.name,
    reading: survey.reading,
    columns: columnRecipes(survey),
    role,
  }) as FileRecipe;

function joinedTables(deals: Table | undefined, tables: readonly Table[]): JoinedTable[] {
  if (!deals) return [];
  return tables.flatMap((table) => {
    if (table.role !== 'ignore' && table.role !== 'lookup') return [];
    const join = findJoin(deals.survey, table.survey);
    return join ? [{ table, join }] : [];
  });
}

const joinsOf = (deals: Table, lookups: readonly JoinedTable[]): Join[] =>
  lookups.map(({ table, join }) => ({
    from: { file: deals.id, column: join.from.key },
    to: { file: table.id, column: join.to.key },
  }));

/** Columns that people type by hand and split by. */
const typed = ['manager', 'product', 'region', 'source'] as const;

function repairsOf(deals: Table, lookups: readonly JoinedTable[]): ValueRepair[] {
  const joined = new Set(lookups.map(({ join }) => join.from.key));
  const roles = dealColumns(deals.survey, deals.match);
  const byLookup = lookups.flatMap(({ join }) => {
    const own = columnOf(deals.survey, join.from.key);
    return own ? repairsByLookup({ file: deals.id, column: join.from.key }, own, join.to) : [];
  });
  const bySpelling = typed.flatMap((role) => {
    const column = columnOf(deals.survey, roles[role]);
    if (!column || joined.has(column.key)) return [];
    return repairsBySpelling({ file: deals.id, column: column.key }, column);
  });
  return [...byLookup, ...bySpelling];
}
