import type { Table } from '../port';

/**
 * The streamed result of the engine carries the numbers of ENUM words without the words (core 1.4.3), so they are read
 * from the description of the statement. It only binds the statement: milliseconds.
 */
export const describeStatement = (sql: string): string =>
  `SELECT column_type FROM (DESCRIBE ${sql.trimEnd().replace(/;$/, '')}\n)`;

/** The words of each column, in the order of their numbers; null for a column that is no ENUM. */
export const wordsOfTypes = (described: Table): (readonly string[] | null)[] =>
  Array.from({ length: described.rowCount }, (_, row) => wordsOfType(String(described.cell(row, 0))));

/** `ENUM('open', 'it''s')` → `open`, `it's`. */
function wordsOfType(type: string): readonly string[] | null {
  if (!type.startsWith('ENUM(')) return null;
  return [...type.matchAll(/'((?:[^']|'')*)'/g)].map(([, word]) => word!.replaceAll("''", "'"));
}
