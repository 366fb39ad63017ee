import type { ColumnRecipe } from '../recipe/reading';
import type { ColumnStats } from './column-stats';
import type { Survey } from './survey';

/** Columns as the recipe keeps them: all of the file, so that the file can be known again. */
export const columnRecipes = (survey: Survey): ColumnRecipe[] =>
  survey.columns.map((column) => ({
    key: column.key,
    type: column.type,
    dateOrder: column.dateOrders.length === 1 ? column.dateOrders[0]! : null,
    decimal: column.decimal,
    blanks: column.blanks,
  }));

export const columnOf = (survey: Survey, key: string | undefined): ColumnStats | undefined =>
  key === undefined ? undefined : survey.columns.find((column) => column.key === key);
