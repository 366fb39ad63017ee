/** Which orders of day, month and year fit a column, judged on all values seen. */
import type { DateOrder } from '../recipe/reading';
import { parseDate } from './date';

const calendar = ['ymd', 'dmy', 'mdy'] as const;
const numeric = ['serial', 'unix_s', 'unix_ms'] as const;
const dateName =
  /date|time|created|closed|opened|modified|_at$|_on$|\bat\b|дата|время|день|срок|создан|закрыт|начал/i;

/** Words of names that only sound so, and of sums and counts, whose numbers may look like days of a workbook. */
const noDateName =
  /estimat|sentiment|lifetime|candidat|mandat|validat|amount|value|price|cost|sum|total|count|сумма|бюджет|цена|стоимость|выручка|кол-?во|количество/i;

/** Years in which sales data can lie: a number outside them is not a date, whatever the column is called. */
const plausible = { from: Date.UTC(1990, 0, 1), to: Date.UTC(2100, 0, 1) };

/** Of the rows with digits, how many must fit for the column to be dates at all. */
const ENOUGH = 0.9;

/**
 * Orders that fit, the likeliest first; none: not dates. `03.04.2026` is never month first; slashes and dashes can be
 * either, and when every value fits both, both are returned and somebody must say. `times`: rows that have the value.
 */
export function dateOrdersOf(
  header: string,
  values: readonly string[],
  times: (value: string) => number = () => 1,
): DateOrder[] {
  const dated = values.filter((value) => /\d/.test(value));
  if (!dated.length) return [];
  const isNumeric = dated.every((value) => /^\d+(?:[.,]\d+)?$/.test(value));
  if (isNumeric && (!dateName.test(header) || noDateName.test(header))) return [];
  const rows = (of: readonly string[]) => of.reduce((sum, value) => sum + times(value), 0);
  const share = (order: DateOrder) => rows(dated.filter((value) => fits(value, order))) / rows(dated);
  const candidates: readonly DateOrder[] = isNumeric ? ['ymd', ...numeric] : calendar;
  const shares = candidates
    .map((order) => ({ order, share: share(order) }))
    .filter(({ share }) => share >= ENOUGH);
  const best = Math.max(...shares.map(({ share }) => share));
  return shares.filter(({ share }) => share === best).map(({ order }) => order);
}

function fits(value: string, order: DateOrder): boolean {
  if (order === 'mdy' && /^\d{1,2}\.\d{1,2}\.\d/.test(value)) return false;
  // A name of a month leaves nothing to ask.
  if (order === 'mdy' && /^\d+[-./ ]\p{L}/u.test(value)) return false;
  if (order === 'dmy' && /^\p{L}/u.test(value)) return false;
  const time = parseDate(value, order);
  return time !== null && time.wall >= plausible.from && time.wall < plausible.to;
}
