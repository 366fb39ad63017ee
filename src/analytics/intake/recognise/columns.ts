import { unclearMark, type DecimalMark } from '@/kit/i18n';
import type { ColumnRecipe } from '../recipe/reading';
import type { ColumnStats } from './column-stats';
import type { Survey } from './survey';

/**
 * Columns as the recipe keeps them: all of the file, so that the file can be known again. Money has no third digit after
 * its mark: an amount that reads both ways is taken for thousands, and a person is asked.
 */
export const columnRecipes = (survey: Survey, amount?: string): ColumnRecipe[] =>
  survey.columns.map((column) => ({
    key: column.key,
    type: column.type,
    dateOrder: column.dateOrders.length === 1 ? column.dateOrders[0]! : null,
    decimal: column.key === amount ? decimalOfMoney(column, survey) : column.decimal,
    blanks: column.blanks,
  }));

export const columnOf = (survey: Survey, key: string | undefined): ColumnStats | undefined =>
  key === undefined ? undefined : survey.columns.find((column) => column.key === key);

/** Workbooks and JSON hold numbers, whose point is always decimal. */
function decimalOfMoney({ decimal, unclearNumber }: ColumnStats, { reading }: Survey): DecimalMark {
  if (reading.container === 'xlsx' || reading.container === 'json') return decimal;
  const group = unclearNumber && unclearMark(unclearNumber);
  if (!group) return decimal;
  return group === '.' ? ',' : '.';
}
