/**
 * Numbers as people and CRMs write them: `1 054,00 р.`, `$22,700.00`, `1000|RUB`, `€ 2.900,00`, `$342.09K`, `10 тыс.`,
 * `(120)`. Which mark is the decimal one cannot be seen in one number, so it is given: a column tells it by all its
 * values, a person by the language of the screen. Common numbers are read by character codes, all others by patterns.
 */
import type { Locale } from './catalogue';

export type DecimalMark = '.' | ',';

const plain = /^-?\d+(?:\.\d+)?$/;
const bare = /^[-+]?\d*(?:\.\d+)?(?:[eE][-+]?\d+)?$/;
const signs = /[\s\u00a0\u202f\u2009'’|$€£¥₽₴₸₼₾%]/g;
/** Not `\b`, which knows Latin letters alone. */
const currencies =
  /(?<!\p{L})(?:руб(?:лей|ля|ль)?|р|тенге|тг|сум|сом|грн|Br|zł|kr|USD|EUR|RUB|RUR|GBP|KZT|BYN|UAH|UZS|CNY|JPY|CHF|PLN|MXN|INR|TRY|AED)(?!\p{L})\.?/giu;
const suffixes = /(?<=\d)(тыс|млн|млрд|mln|bn|[kкmмb])\.?$/i;
const times: Readonly<Record<string, number>> = {
  ...{ k: 1e3, к: 1e3, тыс: 1e3 },
  ...{ m: 1e6, м: 1e6, млн: 1e6, mln: 1e6 },
  ...{ b: 1e9, bn: 1e9, млрд: 1e9 },
};

/** Digits in groups and a decimal mark, read by character codes; NaN: written in another way. */
function grouped(text: string, decimal: DecimalMark): number {
  const mark = decimal === ',' ? 44 : 46;
  const group = decimal === ',' ? 46 : 44;
  let value = 0;
  let scale = 0;
  let digits = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= 48 && code <= 57) {
      value = value * 10 + code - 48;
      scale *= 10;
      digits++;
    } else if (code === mark && scale === 0) scale = 1;
    else if (scale > 0 || digits === 0 || (code !== 32 && code !== 0xa0 && code !== 0x202f && code !== group))
      return Number.NaN;
  }
  // Beyond fifteen digits the sum is not exact.
  return digits > 0 && digits < 16 ? value / (scale || 1) : Number.NaN;
}

/** Null: not a number, or one without end. */
export function readNumber(text: string, decimal: DecimalMark): number | null {
  const value = valueOf(text, decimal);
  return value !== null && Number.isFinite(value) ? value : null;
}

function valueOf(text: string, decimal: DecimalMark): number | null {
  const simple = grouped(text, decimal);
  if (!Number.isNaN(simple)) return simple;
  if (plain.test(text) && !(decimal === ',' && text.includes('.'))) return Number(text);
  const trimmed = text.trim();
  if (!/\d/.test(trimmed)) return null;
  const isNegative = /^\(.*\)$/.test(trimmed);
  const inside = (isNegative ? trimmed.slice(1, -1) : trimmed).replace('−', '-');
  if (/\d[eE][-+]?\d/.test(inside) && bare.test(inside)) return Number(inside);
  let digits = inside.replaceAll(currencies, '').replaceAll(signs, '');
  const suffix = suffixes.exec(digits)?.[1];
  if (suffix) digits = digits.replace(suffixes, '');
  digits = decimal === ',' ? digits.replaceAll('.', '').replace(',', '.') : digits.replaceAll(',', '');
  if (digits === '' || digits === '-' || !bare.test(digits)) return null;
  // Rounded to what the digits can say: 1.1 million is not 1100000.0000000002.
  const value = suffix
    ? Number((Number(digits) * times[suffix.toLowerCase()]!).toPrecision(15))
    : Number(digits);
  return isNegative ? -value : value;
}

/** The part between the first and the last digit: marks elsewhere belong to words, as the point of `р.`. */
export function betweenDigits(text: string): string {
  let from = 0;
  let to = text.length;
  while (from < to && !isDigit(text.charCodeAt(from))) from++;
  while (to > from && !isDigit(text.charCodeAt(to - 1))) to--;
  return text.slice(from, to);
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** One mark with one to three digits before it and three after it: `450,000`, but not `0,125`. */
const couldBeGroup = /^[1-9]\d{0,2}([.,])\d{3}$/;

/** The mark of a number that reads both as thousands and as a fraction of three digits; null: it reads one way. */
export const unclearMark = (text: string): DecimalMark | null =>
  (couldBeGroup.exec(betweenDigits(text))?.[1] as DecimalMark | undefined) ?? null;

/** The decimal mark of one number by itself; null: it has none that could be one. */
export function decimalMarkOf(text: string): DecimalMark | null {
  const digits = betweenDigits(text);
  const comma = digits.lastIndexOf(',');
  const point = digits.lastIndexOf('.');
  if (comma < 0 && point < 0) return null;
  if (comma >= 0 && point >= 0) return comma > point ? ',' : '.';
  const [mark, other, last] = comma >= 0 ? ([',', '.', comma] as const) : (['.', ',', point] as const);
  // A mark that comes again divides groups.
  return digits.indexOf(mark) === last ? mark : other;
}

/**
 * What a person types on a screen of the language. A lone mark before three digits divides thousands where the
 * language writes them so (the comma of English, the point beside the Russian comma), and always in money, which has
 * no third digit after its mark.
 */
export function readTyped(text: string, locale: Locale, kind: 'money' | 'number'): number | null {
  // Letters after a quantity are a unit, not thousands: 40 м is no 40 million.
  if (kind === 'number' && /\p{L}/u.test(text)) return null;
  const unclear = unclearMark(text);
  const group = locale === 'ru' ? '.' : ',';
  if (unclear && (kind === 'money' || unclear === group))
    return readNumber(text, unclear === ',' ? '.' : ',');
  return readNumber(text, decimalMarkOf(text) ?? '.');
}
