/** The recipe for tables whose roles are known. The wizard calls it again when a person changes a role. */
import type { CaseOutcome } from '@/runtime/format';
import type { FileRecipe, Join, Recipe, ValueRepair } from '../recipe/recipe';
import type { ImportContext } from '../source';
import { parseDate } from '../value/date';
import { columnOf, columnRecipes } from './columns';
import { dealsFile, type JoinedTable } from './deals-file';
import { eventsFile } from './events-file';
import { findJoin } from './joins';
import { outcomesOf } from './outcomes';
import { repairsByLookup, repairsBySpelling } from './repairs';
import { dealColumns, eventColumns } from './roles';
import { slug } from './slug';
import { stagesOf, type Histories } from './stages';
import type { Table } from './tables';

export interface Drafted {
  recipe: Recipe;
  stageOrder: boolean;
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
    switch (table.role) {
      case 'deals':
        return dealsFile(table, lookups, facts.stageValues, stageTables.length > 0);
      case 'events':
        return eventsFile(table, deals.length === 0);
      default:
        return plainFile(table, lookups.some((one) => one.table.id === table.id) ? 'lookup' : table.role);
    }
  });
  const { stages, isCertain } = stagesOf(facts.stageValues, historiesOf(stageTables));
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
      currency: currencyOf(deals) ?? context.currency,
      timezone: context.timezone,
      files,
      joins: deals.flatMap((table) => joinsOf(table, lookups)),
      repairs: deals.flatMap((table) => repairsOf(table, lookups)),
      stages,
      outcomes: facts.outcomes,
    },
    stageOrder: isCertain,
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

function factsOf(
  deals: readonly Table[],
  histories: readonly Table[],
): { outcomes: Record<string, CaseOutcome>; stageValues: string[]; finalValues: string[] } {
  let outcomes: Record<string, CaseOutcome> = {};
  const stageValues: string[] = [];
  const finalValues: string[] = [];
  const judge = (
    table: Table,
    stageKey: string | undefined,
    outcomeKey: string | undefined,
    isStage: boolean,
  ) => {
    const stage = columnOf(table.survey, stageKey);
    const outcome = columnOf(table.survey, outcomeKey);
    const found = outcomesOf({ stage, outcome }, table.match?.preset ?? null);
    outcomes = { ...outcomes, ...found };
    const values = [...(stage?.values.keys() ?? [])].slice(0, 300);
    if (isStage) stageValues.push(...values.filter((value) => (found[value] ?? 'open') === 'open'));
    finalValues.push(...(outcome ? [...outcome.values.keys()].slice(0, 300) : values));
  };
  for (const table of deals) {
    const roles = dealColumns(table.survey, table.match);
    judge(table, roles.stage, roles.outcome, true);
    for (const { field, value } of table.match?.caught.values() ?? [])
      if (field === 'stage_entered' && !(value in outcomes)) stageValues.push(value);
  }
  for (const table of histories) {
    const roles = eventColumns(table.survey, table.match);
    const isStage = table.match?.preset.entity === 'stage history';
    // Acts of an ordinary log may be called anything; only a stage history is judged by its words.
    if (isStage) judge(table, roles.activity, roles.end, true);
    else if (!deals.length)
      finalValues.push(...[...(columnOf(table.survey, roles.activity)?.values.keys() ?? [])].slice(0, 100));
  }
  return { outcomes, stageValues: [...new Set(stageValues)], finalValues: [...new Set(finalValues)] };
}

/** Sequences of stages in the first rows of the histories, in the order of time. */
function historiesOf(tables: readonly Table[]): Histories {
  const byDeal = new Map<string, { at: number; stage: string }[]>();
  for (const { survey, match } of tables) {
    const roles = eventColumns(survey, match);
    const [deal, activity, time] = [roles.deal, roles.activity, roles.time].map((key) =>
      survey.keys.indexOf(key ?? ''),
    );
    const order = columnOf(survey, roles.time)?.dateOrders[0];
    if (!order || deal! < 0 || activity! < 0 || time! < 0) continue;
    for (const row of survey.preview) {
      const at = parseDate(row[time!] ?? '', order)?.wall;
      if (at === undefined) continue;
      const list = byDeal.get(row[deal!]!) ?? [];
      byDeal.set(row[deal!]!, [...list, { at, stage: row[activity!]! }]);
    }
  }
  return [...byDeal.values()].map((rows) => rows.sort((a, b) => a.at - b.at).map(({ stage }) => stage));
}

const currencyWords: readonly (readonly [string, RegExp])[] = [
  ['USD', /^usd$|доллар|\$/i],
  ['EUR', /^eur$|евро|€/i],
  ['RUB', /^ru[br]$|руб|₽/i],
  ['KZT', /^kzt$|тенге|₸/i],
  ['BYN', /^byn$|белорус/i],
  ['UAH', /^uah$|гривн|₴/i],
  ['GBP', /^gbp$|фунт|£/i],
];

export const currencyCode = (text: string): string | null =>
  currencyWords.find(([, words]) => words.test(text.trim()))?.[0] ??
  (/^[A-Z]{3}$/.test(text.trim()) ? text.trim() : null);

/** From the currency column, else from the header of the amount (`Сумма, $`) or a sign in its values. */
function currencyOf(deals: readonly Table[]): string | null {
  for (const { survey, match } of deals) {
    const roles = dealColumns(survey, match);
    const column = columnOf(survey, roles.currency);
    const usual =
      column && [...column.values].reduce((best, entry) => (entry[1] > best[1] ? entry : best), ['', 0]);
    const amount = columnOf(survey, roles.amount);
    const sign = amount && [...amount.values.keys()].slice(0, 20).find((value) => /[$€£₽₴₸]/.test(value));
    const code = (usual && currencyCode(usual[0])) ?? currencyWordIn(roles.amount) ?? currencyWordIn(sign);
    if (code) return code;
  }
  return null;
}

const currencyWordIn = (text: string | undefined): string | null =>
  text ? (currencyWords.find(([, words]) => words.test(text))?.[0] ?? null) : null;
