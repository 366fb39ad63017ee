/** What only a person can say. Nothing is guessed silently: an ambiguous date is asked, an unknown one is named. */
import type { ColumnRef, FileRecipe, Recipe } from '../recipe/recipe';
import type { ColumnSketch, Question, TableSketch } from '../recognition';
import { hasEnds } from './outcomes';

/** Columns of a file that must be dates. */
function dateColumns(file: FileRecipe): string[] {
  if (file.role === 'events') return file.roles.time ? [file.roles.time] : [];
  if (file.role !== 'deals') return [];
  const roles = [file.roles.opened, file.roles.closed, file.roles.won_time, file.roles.lost_time];
  return [...new Set(roles.flatMap((ref) => (ref?.file === file.id ? [ref.column] : [])))];
}

/**
 * Questions without whose answers there is nothing to import, for the recipe as it now is: they are asked again after
 * every change of it.
 */
export function blockingQuestions(recipe: Recipe, tables: readonly TableSketch[]): Question[] {
  return recipe.files.flatMap((file): Question[] => {
    const table = tables.find((one) => one.file === file.id);
    if (!table) return [];
    const dates = dateColumns(file).flatMap((key): Question[] => {
      const column = table.columns.find((one) => one.key === key);
      const recipeColumn = file.columns.find((one) => one.key === key);
      if (!column || column.filled === 0 || recipeColumn?.dateOrder) return [];
      // Nothing but words for "no value".
      if (
        recipeColumn &&
        column.values.length &&
        column.values.every((value) => recipeColumn.blanks.includes(value))
      )
        return [];
      return [dateQuestion(file.id, column, table.columns)];
    });
    return [...dates, ...missingRoles(file)];
  });
}

function dateQuestion(file: string, column: ColumnSketch, columns: readonly ColumnSketch[]): Question {
  const { value: sample, line } = column.example ?? { value: column.samples[0] ?? '', line: 2 };
  if (column.dateOrders.length < 2)
    return { kind: 'date_unknown', file, column: column.key, sample, line, blocking: true };
  const options = siblingFirst(columns, column.dateOrders);
  return { kind: 'date_order', file, column: column.key, sample, options, blocking: true };
}

function missingRoles(file: FileRecipe): Question[] {
  const missing = (role: string): Question => ({ kind: 'role_missing', file: file.id, role, blocking: true });
  if (file.role === 'events')
    return (['deal', 'activity', 'time'] as const).filter((role) => !file.roles[role]).map(missing);
  return file.role === 'deals' && !file.roles.stage && !file.roles.outcome ? [missing('stage')] : [];
}

/** Amounts and further numbers that may be thousands or fractions: they have an answer, to be checked by a person. */
export function numberQuestions(recipe: Recipe, tables: readonly TableSketch[]): Question[] {
  return recipe.files.flatMap((file): Question[] => {
    if (file.role !== 'deals' && file.role !== 'events') return [];
    const amount = file.role === 'events' ? file.roles.amount : ownColumn(file.roles.amount, file.id);
    const numbers = file.attributes.flatMap(({ type, from }) =>
      type === 'number' || type === 'money' ? (ownColumn(from, file.id) ?? []) : [],
    );
    const table = tables.find((one) => one.file === file.id);
    return (table?.columns ?? []).flatMap(({ key, unclearNumber: sample }): Question[] =>
      sample !== null && (key === amount || numbers.includes(key))
        ? [{ kind: 'decimal_mark', file: file.id, column: key, sample, blocking: false }]
        : [],
    );
  });
}

const ownColumn = (ref: ColumnRef | undefined, file: string): string | undefined =>
  ref?.file === file ? ref.column : undefined;

function amountColumn(recipe: Recipe): string | null {
  for (const file of recipe.files) {
    if (file.role === 'deals' && file.roles.amount) return file.roles.amount.column;
    if (file.role === 'events' && file.roles.amount) return file.roles.amount;
  }
  return null;
}

/** Questions that have a sensible answer already. */
export function otherQuestions(
  recipe: Recipe,
  known: { isCurrencyCertain: boolean; isOrderCertain: boolean; finalValues: readonly string[] },
): Question[] {
  const questions: Question[] = [];
  const amount = amountColumn(recipe);
  if (amount !== null && !known.isCurrencyCertain)
    questions.push({ kind: 'currency_unknown', column: amount, blocking: false });
  if (recipe.repairs.length) questions.push({ kind: 'repairs', repairs: recipe.repairs, blocking: false });
  if (!hasEnds(recipe.outcomes) && known.finalValues.length)
    questions.push({
      kind: 'outcomes_unknown',
      file: recipe.files.find(({ role }) => role === 'deals' || role === 'events')?.id ?? '',
      values: [...known.finalValues],
      blocking: false,
    });
  if (!known.isOrderCertain)
    questions.push({ kind: 'stage_order', stages: recipe.stages.map(({ id }) => id), blocking: false });
  return questions;
}

/** Two columns of one file are usually written alike: the order of a sister column is offered first. */
function siblingFirst(
  columns: readonly ColumnSketch[],
  orders: ColumnSketch['dateOrders'],
): ColumnSketch['dateOrders'] {
  const sister = columns.find(({ dateOrders }) => dateOrders.length === 1 && orders.includes(dateOrders[0]!));
  const first = sister?.dateOrders[0];
  return first ? [first, ...orders.filter((order) => order !== first)] : orders;
}
