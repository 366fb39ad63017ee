/** The decimal mark of a column, told by all its values together. */
import { decimalMarkOf, unclearMark, type DecimalMark } from '@/kit/i18n';

/**
 * Where both marks stand in one value, the last; a mark that comes again divides thousands; a lone mark is decimal
 * unless three digits follow it everywhere. Null: no value tells.
 */
export function decimalOf(values: Iterable<string>): DecimalMark | null {
  for (const value of values) {
    const mark = decimalMarkOf(value);
    if (mark && !unclearMark(value)) return mark;
  }
  return null;
}

/** A value that may be thousands or a fraction, in a column where no other value tells which; null: it is clear. */
export function unclearNumber(values: readonly string[]): string | null {
  const marked = values.filter((value) => decimalMarkOf(value) !== null);
  return marked.length && marked.every((value) => unclearMark(value)) ? marked[0]! : null;
}
