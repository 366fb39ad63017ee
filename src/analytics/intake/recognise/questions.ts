/** What only a person can say. Nothing is guessed silently: an ambiguous date is asked, an unknown one is named. */
import type { FileRecipe, Recipe } from '../recipe/recipe';
import type { Question } from '../recognition';
import { columnOf } from './columns';
import { hasEnds } from './outcomes';
import type { Table } from './tables';

/** Columns of a file that must be dates. */
function dateColumns(file: FileRecipe): { column: string; isNeeded: boolean }[] {
  if (file.role === 'events') return file.roles.time ? [{ column: file.roles.time, isNeeded: true }] : [];
  if (file.role !== 'deals') return [];
  const roles = [file.roles.opened, file.roles.closed, file.roles.won_time, file.roles.lost_time];
  const columns = new Set(roles.filter((ref) => ref?.file === file.id).map((ref) => ref!.column));
  return [...columns].map((column) => ({ column, isNeeded: false }));
}

export function questionsOf(
  recipe: Recipe,
  tables: readonly Table[],
  certain: { stageOrder: boolean; finalValues: readonly string[] },
): Question[] {
  const questions: Question[] = [];
  for (const file of recipe.files) {
    const survey = tables.find(({ id }) => id === file.id)?.survey;
    if (!survey) continue;
    for (const { column } of dateColumns(file)) {
      const stats = columnOf(survey, column);
      const order = file.columns.find(({ key }) => key === column)?.dateOrder;
      if (!stats || stats.filled === 0 || order) continue;
      const sample =
        [...stats.values.keys()].find((value) => /\d/.test(value)) ?? [...stats.values.keys()][0] ?? '';
      if (stats.dateOrders.length > 1)
        questions.push({
          kind: 'date_order',
          file: file.id,
          column,
          sample,
          options: siblingFirst(survey.columns, stats.dateOrders),
          blocking: true,
        });
      else if (stats.filled > stats.blanks.length || stats.oddDate)
        questions.push({
          kind: 'date_unknown',
          file: file.id,
          column,
          sample,
          line: stats.oddDate?.line ?? 2,
          blocking: true,
        });
    }
    if (file.role === 'events')
      for (const role of ['deal', 'activity', 'time'] as const)
        if (!file.roles[role]) questions.push({ kind: 'role_missing', file: file.id, role, blocking: true });
    if (file.role === 'deals' && !file.roles.stage && !file.roles.outcome)
      questions.push({ kind: 'role_missing', file: file.id, role: 'stage', blocking: true });
  }
  if (recipe.repairs.length) questions.push({ kind: 'repairs', repairs: recipe.repairs, blocking: false });
  if (!hasEnds(recipe.outcomes) && certain.finalValues.length)
    questions.push({
      kind: 'outcomes_unknown',
      file: recipe.files.find(({ role }) => role === 'deals' || role === 'events')?.id ?? '',
      values: [...certain.finalValues],
      blocking: false,
    });
  if (!certain.stageOrder)
    questions.push({ kind: 'stage_order', stages: recipe.stages.map(({ id }) => id), blocking: false });
  return questions;
}

/** Two columns of one file are usually written alike: the order of a sister column is offered first. */
function siblingFirst<Order extends string>(
  columns: readonly { dateOrders: Order[] }[],
  orders: Order[],
): Order[] {
  const sister = columns.find(({ dateOrders }) => dateOrders.length === 1 && orders.includes(dateOrders[0]!));
  const first = sister?.dateOrders[0];
  return first ? [first, ...orders.filter((order) => order !== first)] : orders;
}
