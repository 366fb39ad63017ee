/** Numbers as people and CRMs write them: `1 054,00`, `$22,700.00`, `1000|RUB`, `€ 2.900,00`, `$342.09K`, `(120)`. */
export type DecimalMark = '.' | ',';

const plain = /^-?\d+(?:\.\d+)?$/;
const around =
  /[\s\u00a0\u202f\u2009'’|$€£¥₽₴₸%]|руб(?:лей|ля|\.)?|\bр\.|\b(?:USD|EUR|RUB|RUR|GBP|KZT|BYN|UAH|CNY|JPY|CHF|PLN|MXN|INR|TRY|AED)\b/g;
const bare = /^[-+]?\d*(?:\.\d+)?(?:[eE][-+]?\d+)?$/;
const thousand: Readonly<Record<string, number>> = { k: 1e3, к: 1e3, m: 1e6, м: 1e6, b: 1e9 };

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

/** Null: not a number. */
export function parseNumber(text: string, decimal: DecimalMark): number | null {
  const simple = grouped(text, decimal);
  if (!Number.isNaN(simple)) return simple;
  if (plain.test(text) && !(decimal === ',' && text.includes('.'))) return Number(text);
  const trimmed = text.trim();
  if (!/\d/.test(trimmed)) return null;
  const negative = /^\(.*\)$/.test(trimmed);
  const suffix = /\d\s?([KkКкMmМмBb])\.?$/.exec(trimmed)?.[1];
  let digits = (negative ? trimmed.slice(1, -1) : trimmed).replace('−', '-');
  if (/\d[eE][-+]?\d/.test(digits) && bare.test(digits)) return Number(digits);
  digits = (suffix ? digits.replace(/[KkКкMmМмBb]\.?$/, '') : digits).replaceAll(around, '');
  digits = decimal === ',' ? digits.replaceAll('.', '').replace(',', '.') : digits.replaceAll(',', '');
  if (digits === '' || digits === '-' || !bare.test(digits)) return null;
  const value = Number(digits) * (suffix ? thousand[suffix.toLowerCase()]! : 1);
  return negative ? -value : value;
}

/**
 * The decimal mark of a column from all its values: where both marks stand in one value, the last; else a comma is
 * decimal when it is followed by other than three digits somewhere.
 */
export function decimalOf(values: Iterable<string>): DecimalMark {
  for (const value of values) {
    const comma = value.lastIndexOf(',');
    const point = value.lastIndexOf('.');
    if (comma < 0 && point < 0) continue;
    if (comma >= 0 && point >= 0) return comma > point ? ',' : '.';
    const after = /^\d*/.exec(value.slice(Math.max(comma, point) + 1))![0].length;
    const several = comma >= 0 ? value.indexOf(',') !== comma : value.indexOf('.') !== point;
    if (comma >= 0 && after !== 3 && !several) return ',';
    if (point >= 0 && several) return ',';
    if (point >= 0 && after !== 3) return '.';
  }
  return '.';
}
