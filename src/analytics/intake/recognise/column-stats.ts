/** What a column looks like, judged on the rows that were seen. */
import { readNumber, type DecimalMark } from '@/kit/i18n';
import type { ColumnType, DateOrder } from '../recipe/reading';
import { parseBool } from '../value/bool';
import { dateOrdersOf } from '../value/date-orders';
import { parseDuration } from '../value/duration';
import { decimalOf, unclearNumber } from '../value/number';

export interface ColumnStats {
  key: string;
  index: number;
  rows: number;
  filled: number;
  /** How often each value was met; not more than `DISTINCT` of them. */
  values: ReadonlyMap<string, number>;
  /** More different values than were kept. */
  isOpenEnded: boolean;
  /** Every filled cell has a value of its own. */
  isUnique: boolean;
  type: ColumnType;
  dateOrders: DateOrder[];
  decimal: DecimalMark;
  /** Some value shows which mark is the decimal one; else the point is taken. */
  isDecimalTold: boolean;
  /** A number that reads as thousands and as a fraction, when no value of the column tells which. */
  unclearNumber: string | null;
  blanks: string[];
  /** The first value with a digit in it, with its line. */
  example: { value: string; line: number } | null;
}

/** Values kept per column: enough for the keys of any lookup table people keep by hand. */
const DISTINCT = 20_000;
/** Values that types are judged on. */
const JUDGED = 4_000;

export class ColumnTally {
  private readonly values = new Map<string, number>();
  private rows = 0;
  private filled = 0;
  private isOpenEnded = false;
  private example: ColumnStats['example'] = null;

  constructor(
    readonly key: string,
    readonly index: number,
  ) {}

  add(value: string, line: number): void {
    this.rows++;
    if (value === '') return;
    this.filled++;
    if (!this.example && /\d/.test(value)) this.example = { value, line };
    const times = this.values.get(value);
    if (times !== undefined) this.values.set(value, times + 1);
    else if (this.values.size < DISTINCT) this.values.set(value, 1);
    else this.isOpenEnded = true;
  }

  stats(): ColumnStats {
    const { key, index, rows, filled, values, isOpenEnded, example } = this;
    const judged = [...values.keys()].slice(0, JUDGED).map((value) => value.trim());
    const dateOrders = dateOrdersOf(key, judged, (value) => values.get(value) ?? 1);
    const told = decimalOf(judged);
    const decimal = told ?? '.';
    const type = typeOf(judged, dateOrders, decimal);
    const isUnique = !isOpenEnded
      ? values.size === filled
      : [...values.values()].every((times) => times === 1);
    const unclear = type === 'number' ? unclearNumber(judged) : null;
    const blanks = type === 'text' ? [] : blanksOf(values);
    return {
      key,
      index,
      rows,
      filled,
      values,
      isOpenEnded,
      isUnique,
      type,
      dateOrders,
      decimal,
      isDecimalTold: told !== null,
      unclearNumber: unclear,
      blanks,
      example,
    };
  }
}

/** Words that mean "no value" wherever they stand. */
const nothing = /^(?:-|—|–|n\/?a|nan|none|null|нет|не указан[ао]?|не закрыта)$/i;

/** Words without digits in a column of dates or numbers: known ones, and those that come again and again. */
function blanksOf(values: ReadonlyMap<string, number>): string[] {
  return [...values]
    .filter(([value, times]) => !/\d/.test(value) && (times > 1 || nothing.test(value)) && value.length < 40)
    .map(([value]) => value)
    .slice(0, 20);
}

function typeOf(
  values: readonly string[],
  dateOrders: readonly DateOrder[],
  decimal: DecimalMark,
): ColumnType {
  if (!values.length) return 'text';
  if (dateOrders.length) return 'date';
  const withDigits = values.filter((value) => /\d/.test(value));
  const most = (list: readonly string[], test: (value: string) => boolean) =>
    list.length > 0 && list.filter(test).length >= list.length * 0.95;
  if (
    withDigits.length >= values.length - 5 &&
    most(withDigits, (value) => readNumber(value, decimal) !== null)
  )
    // Twenty digits are an identifier; so are numbers that begin with zero, and 12E4 is a code more often than a power.
    return withDigits.some((value) => /^\d{16,}$|^0\d|^\d+e\d+$/i.test(value)) ? 'text' : 'number';
  if (values.length <= 2 && values.every((value) => parseBool(value) !== null)) return 'bool';
  if (most(withDigits, (value) => parseDuration(value) !== null)) return 'duration';
  return 'text';
}
