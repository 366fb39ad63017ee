/** A cell as a file holds it. Null is an empty cell; an empty string is never written as a value. */
export type CsvValue = string | number | boolean | null;

const needsQuotes = /[",\r\n]/;

/** RFC 4180: quoted only where it must be. A number is written by its shortest exact form, never in exponents below 10^21. */
export function csvCell(value: CsvValue): string {
  if (value === null) return '';
  if (typeof value !== 'string') return String(value);
  return needsQuotes.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
}

/** Rows gathered into a piece of text before it is handed on: few large writes instead of many small ones. */
const CHUNK_CHARS = 1 << 16;

/** A table as pieces of text, header row first. Lines end with LF. */
export function* csvChunks<Row>(
  columns: readonly string[],
  rows: Iterable<Row>,
  cells: (row: Row) => readonly CsvValue[],
): Generator<string> {
  let text = columns.map(csvCell).join(',') + '\n';
  for (const row of rows) {
    const values = cells(row);
    let line = csvCell(values[0]!);
    for (let index = 1; index < values.length; index++) line += ',' + csvCell(values[index]!);
    text += line + '\n';
    if (text.length >= CHUNK_CHARS) {
      yield text;
      text = '';
    }
  }
  if (text) yield text;
}
