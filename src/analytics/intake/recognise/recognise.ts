import type { Result } from '@/runtime/format';
import { expand, type InputFile } from '../archive/expand';
import { readBytes } from '../archive/bytes';
import type { IntakeProblem } from '../problem/problem';
import { parseSavedRecipe } from '../recipe/saved';
import type { DateOrder, Encoding } from '../recipe/reading';
import type { FileRecipe, Recipe } from '../recipe/recipe';
import type { ColumnSketch, Recognition, TableSketch } from '../recognition';
import type { ImportContext, ImportFile } from '../source';
import { columnOf } from './columns';
import { dateSpan } from './date-span';
import { presetMatchById } from './match-preset';
import { blockingQuestions, numberQuestions, otherQuestions } from './questions';
import { draftRecipe } from './recipe-of';
import { uniqueSlug } from './slug';
import { survey, type Survey } from './survey';
import { classify, type Table } from './tables';
import { applySaved } from './saved-recipe';

const PREVIEW_ROWS = 12;
/** Values that a list of stages, outcomes or managers may have to be shown. */
const MOST_VALUES = 300;

/** What a person or a command may say beforehand, by name of file. */
export interface Wishes {
  encodings?: Readonly<Record<string, Encoding>>;
  /** What a file is, by its name. */
  roles?: Readonly<Record<string, 'deals' | 'events' | 'ignore'>>;
  /** Preset for the deals or events, in place of the recognised one. */
  preset?: string;
  /** Recipes of the project, tried before presets. */
  saved?: readonly unknown[];
}

/** Looks at the files and proposes how to read them. Files that cannot be read at all end it with the reason. */
export async function recognise(
  files: readonly ImportFile[],
  context: ImportContext,
  wishes: Wishes = {},
): Promise<Result<Recognition, IntakeProblem>> {
  const inputs = await expand(files);
  if (!inputs.ok) return inputs;
  const tables: Table[] = [];
  const taken = new Set<string>();
  for (const file of inputs.value) {
    if (context.signal?.aborted) return { ok: false, error: { code: 'cancelled' } };
    if (await isLogHeader(file)) {
      tables.push({ ...headerTable(file), id: uniqueSlug(file.name.replace(/\.\w+$/, ''), taken) });
      continue;
    }
    const seen = await survey(file, wishOf(wishes.encodings, file.name));
    if (!seen.ok) return seen;
    const id = uniqueSlug(file.name.replace(/\.\w+$/, ''), taken);
    const found = classified(seen.value, wishes.preset);
    tables.push({ id, survey: seen.value, ...found, role: wishOf(wishes.roles, file.name) ?? found.role });
  }
  return recogniseTables(tables, context, wishes.saved ?? []);
}

const wishOf = <T>(wishes: Readonly<Record<string, T>> | undefined, name: string): T | undefined =>
  wishes && Object.hasOwn(wishes, name) ? wishes[name] : undefined;

function classified(table: Survey, preset: string | undefined): Pick<Table, 'match' | 'role'> {
  const found = classify(table);
  const forced = preset && found.role !== 'ignore' ? presetMatchById(preset, table) : null;
  if (!forced) return found;
  const isDeals = forced.preset.entity === 'deals' || forced.preset.entity === 'leads';
  return { match: forced, role: isDeals ? 'deals' : 'events' };
}

function recogniseTables(
  tables: readonly Table[],
  context: ImportContext,
  saved: readonly unknown[],
): Result<Recognition, IntakeProblem> {
  const withMain = ensureMain(tables);
  if (!withMain.ok) return withMain;
  const drafted = draftRecipe(withMain.value, context);
  const known = saved.map(parseSavedRecipe).filter((recipe) => recipe !== null);
  const applied = applySaved(known, drafted.recipe, withMain.value);
  const recipe = applied ?? drafted.recipe;
  const sketches = withMain.value.map((table) => sketchOf(table, recipe));
  const blocking = blockingQuestions(recipe, sketches);
  const questions = [
    ...blocking,
    ...numberQuestions(recipe, sketches),
    ...otherQuestions(recipe, {
      isCurrencyCertain: applied !== null || drafted.isCurrencyKnown,
      isOrderCertain: applied !== null || drafted.stageOrder,
      finalValues: drafted.finalValues,
    }),
  ];
  return {
    ok: true,
    value: {
      recipe,
      confidence: applied ? 1 : confidenceOf(recipe, blocking.length),
      tables: sketches,
      questions,
      savedRecipe: applied?.id ?? null,
    },
  };
}

/** When nothing is recognised, the largest table is offered as a deals list, for a person to map. */
function ensureMain(tables: readonly Table[]): Result<Table[], IntakeProblem> {
  if (tables.some(({ role }) => role !== 'ignore' && role !== 'lookup'))
    return { ok: true, value: [...tables] };
  const largest = tables.reduce((best, table) => (table.survey.rows > best.survey.rows ? table : best));
  if (largest.survey.columns.length < 2)
    return {
      ok: false,
      error: {
        code: 'nothing_recognised',
        file: largest.survey.file.name,
        headers: largest.survey.keys.slice(0, 12),
      },
    };
  return {
    ok: true,
    value: tables.map((table) => (table === largest ? { ...table, role: 'deals' } : table)),
  };
}

function confidenceOf(recipe: Recipe, blocking: number): number {
  const wanted = recipe.files.flatMap((file): unknown[] => {
    if (file.role === 'deals')
      return (['id', 'stage', 'amount', 'opened', 'closed', 'manager'] as const).map(
        (role) => file.roles[role],
      );
    return file.role === 'events'
      ? (['deal', 'activity', 'time'] as const).map((role) => file.roles[role])
      : [];
  });
  const found = wanted.length ? wanted.filter((ref) => ref !== undefined).length / wanted.length : 1;
  return Math.max(0, found * (recipe.preset || !wanted.length ? 1 : 0.85) - blocking * 0.2);
}

function sketchOf(table: Table, recipe: Recipe): TableSketch {
  const { survey: seen, id, match } = table;
  const file = recipe.files.find((one) => one.id === id);
  return {
    file: id,
    name: seen.file.name,
    bytes: seen.file.size,
    role: file?.role ?? 'ignore',
    preset: match?.preset.id ?? null,
    reading: file?.reading ?? seen.reading,
    columns: seen.columns.map(({ key, type, dateOrders, unclearNumber, rows, filled, values, example }) => ({
      key,
      type,
      dateOrder: file?.columns.find((column) => column.key === key)?.dateOrder ?? null,
      dateOrders,
      unclearNumber,
      filled: rows ? filled / rows : 0,
      distinct: values.size,
      samples: [...values.keys()].slice(0, 4),
      example,
      values: values.size <= MOST_VALUES ? [...values.keys()] : [],
      span: spanOf(key, dateOrders, values, file),
    })),
    preview: seen.preview
      .slice(0, PREVIEW_ROWS)
      .map((row) => seen.columns.map(({ key }) => row[columnOf(seen, key)!.index] ?? '')),
    rows: seen.rows,
    rowsExact: seen.rowsExact,
  };
}

/** The order that the recipe knows, or the only one that fits. */
function spanOf(
  key: string,
  orders: readonly DateOrder[],
  values: ReadonlyMap<string, number>,
  file: FileRecipe | undefined,
): ColumnSketch['span'] {
  const known = file?.columns.find((column) => column.key === key)?.dateOrder;
  const order = known ?? (orders.length === 1 ? orders[0] : undefined);
  return order ? dateSpan(values.keys(), order) : null;
}

/** A file that cannot be read is none: why not, is told where its rows are looked for. */
async function isLogHeader(file: InputFile): Promise<boolean> {
  if (file.isWorkbook) return false;
  const head = await readBytes(file, 0, 400).catch(() => new Uint8Array());
  return /^\s*\{[\s\S]{0,200}"format":\s*"mainspring\/log"/.test(new TextDecoder().decode(head));
}

const headerTable = (file: InputFile): Omit<Table, 'id'> => ({
  survey: {
    file,
    reading: {
      container: 'json',
      encoding: 'utf-8',
      delimiter: ',',
      quote: '"',
      headerAfter: null,
      timezone: null,
    },
    keys: [],
    columns: [],
    preview: [],
    rows: 0,
    rowsExact: true,
  },
  match: null,
  role: 'log_header',
});
