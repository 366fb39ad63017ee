import type { ColumnKind, LogColumn } from './columns';
import { quoteName, quoteText } from './quote';

const fileTypes: Record<ColumnKind, string> = {
  text: 'VARCHAR',
  word: 'VARCHAR',
  integer: 'INTEGER',
  bigint: 'BIGINT',
  double: 'DOUBLE',
  bool: 'BOOLEAN',
  date: 'DATE',
  timestamp: 'TIMESTAMP',
};

/**
 * A log file as a relation. Nothing is guessed: the columns stand as in the file's first line, those that the log does
 * not know are text that nobody asks for.
 */
export function csvSource(file: string, inFile: readonly string[], known: readonly LogColumn[]): string {
  const kinds = new Map(known.map(({ name, kind }) => [name, kind]));
  const columns = inFile
    .map((name) => `${quoteText(name)}: ${quoteText(fileTypes[kinds.get(name) ?? 'text'])}`)
    .join(', ');
  return `read_csv(${quoteText(`imp/${file}`)}, auto_detect = false, header = true, delim = ',', quote = '"', escape = '"', nullstr = '', columns = {${columns}})`;
}

/** The columns of a table as the engine keeps them: words as their ENUM. */
export const typedColumns = (
  columns: readonly LogColumn[],
  typeOf: (vocabulary: string) => string,
  from: string,
): string[] =>
  columns.map(({ name, vocabulary }) => {
    const column = quoteName(name);
    const type = vocabulary === undefined ? 'VARCHAR' : typeOf(vocabulary);
    return type === 'VARCHAR' ? `${from}.${column}` : `${from}.${column}::${type} AS ${column}`;
  });
