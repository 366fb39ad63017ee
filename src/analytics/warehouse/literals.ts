import { quoteText } from '@/analytics/sql';
import type { Cell } from './port';

/**
 * Writes parameters into a statement as literals. Why not prepared statements: in the browser only plain text can be
 * run in a way that can be cancelled, and a literal takes the type of its place (an ENUM, a DATE), which a bound
 * text does not. Text, quoted names and comments are stepped over, so that a `?` inside them stays.
 */
export function withLiterals(sql: string, params: readonly Cell[]): string {
  if (params.length === 0) return sql;
  let next = 0;
  return sql.replace(
    /'(?:[^']|'')*'|"(?:[^"]|"")*"|--[^\n]*|\/\*[\s\S]*?\*\/|\$(\d+)|\?/g,
    (found, number: string | undefined) => {
      if (found !== '?' && number === undefined) return found;
      const index = number === undefined ? next++ : Number(number) - 1;
      const value = params[index];
      if (value === undefined) throw new RangeError(`the statement has no parameter ${found}`);
      return literal(value);
    },
  );
}

function literal(value: Cell): string {
  if (value === null) return 'NULL';
  if (typeof value === 'string') return quoteText(value);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return numberLiteral(value);
}

function numberLiteral(value: number): string {
  if (Number.isNaN(value)) return `'nan'::DOUBLE`;
  if (!Number.isFinite(value)) return value > 0 ? `'infinity'::DOUBLE` : `'-infinity'::DOUBLE`;
  if (Number.isSafeInteger(value)) return value < 0 ? `(${value})` : String(value);
  return `(${value}::DOUBLE)`;
}
