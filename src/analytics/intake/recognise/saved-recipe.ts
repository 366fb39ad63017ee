/** Next month's files: a saved recipe fits when its files are there again, known by their columns. */
import type { FileRecipe, Recipe } from '../recipe/recipe';
import type { ColumnRecipe } from '../recipe/reading';
import { plainName } from '../table/header';
import type { ColumnStats } from './column-stats';
import type { Table } from './tables';

/** The first saved recipe whose deals, events and lookup files all have their like in the drafted one. */
export function applySaved(
  saved: readonly Recipe[],
  drafted: Recipe,
  tables: readonly Table[],
): Recipe | null {
  for (const recipe of saved) {
    const left = new Set(drafted.files);
    const pairs = recipe.files
      .filter(({ role }) => role !== 'ignore')
      .map((file) => [file, likeOf(file, left)] as const);
    if (pairs.length && pairs.every(([, found]) => found !== null))
      return renewed(recipe, drafted, pairs, tables);
  }
  return null;
}

/** A file with the columns, taken out of those that are left: two files of one form are two files. */
function likeOf(file: FileRecipe, left: Set<FileRecipe>): FileRecipe | null {
  const wanted = file.columns.map(({ key }) => plainName(key));
  for (const candidate of left) {
    const present = new Set(candidate.columns.map(({ key }) => plainName(key)));
    if (!wanted.length || !wanted.every((name) => present.has(name))) continue;
    left.delete(candidate);
    return candidate;
  }
  return null;
}

/**
 * The saved decisions with the present files: names, encodings and delimiters are those of today. So is the way in
 * which dates and numbers are written, where the values of today leave no doubt of it.
 */
function renewed(
  recipe: Recipe,
  drafted: Recipe,
  pairs: readonly (readonly [FileRecipe, FileRecipe | null])[],
  tables: readonly Table[],
): Recipe {
  const newId = new Map(pairs.map(([file, found]) => [file.id, found!.id]));
  const text = JSON.stringify(recipe, (key, value: unknown) =>
    key === 'file' && typeof value === 'string' ? (newId.get(value) ?? value) : value,
  );
  const moved = JSON.parse(text) as Recipe;
  const byId = new Map(pairs.map(([file, found]) => [file.id, found!]));
  const known = new Set(recipe.stages.flatMap(({ values }) => values));
  return {
    ...moved,
    files: [
      ...moved.files
        .filter(({ id }) => byId.has(id))
        .map((file): FileRecipe => {
          const found = byId.get(file.id)!;
          const reading = { ...found.reading, timezone: file.reading.timezone };
          const today = tables.find(({ id }) => id === found.id)?.survey.columns ?? [];
          const columns = file.columns.map((column) => writtenAs(column, today));
          return { ...file, id: found.id, name: found.name, reading, columns };
        }),
      ...drafted.files.filter(({ id }) => ![...newId.values()].includes(id)).map(ignored),
    ],
    stages: [
      ...moved.stages,
      ...drafted.stages.filter(({ values }) => values.every((value) => !known.has(value))),
    ],
    outcomes: { ...drafted.outcomes, ...moved.outcomes },
  };
}

function writtenAs(column: ColumnRecipe, today: readonly ColumnStats[]): ColumnRecipe {
  const seen = today.find(({ key }) => plainName(key) === plainName(column.key));
  if (!seen) return column;
  const [order, ...others] = seen.dateOrders;
  return {
    ...column,
    ...(column.dateOrder && order && !others.length ? { dateOrder: order } : {}),
    ...(seen.isDecimalTold ? { decimal: seen.decimal } : {}),
  };
}

const ignored = ({ id, name, reading, columns }: FileRecipe): FileRecipe => ({
  id,
  name,
  reading,
  columns,
  role: 'ignore',
});
