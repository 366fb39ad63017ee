/** A table as a spreadsheet shows it: every cell is text already. */
export interface Sheet {
  columns: readonly string[];
  rows: readonly (readonly string[])[];
}

export interface Delimited {
  delimiter: ',' | ';' | '\t';
  /** Every cell in quotes, as Bitrix24 writes them. */
  quoted?: boolean;
  /** A delimiter after the last cell as well. */
  trailing?: boolean;
  /** Rows below the data. */
  footer?: readonly (readonly string[])[];
}

export function delimited(sheet: Sheet, { delimiter, quoted, trailing, footer = [] }: Delimited): string {
  const cell = (text: string) =>
    quoted || text.includes(delimiter) || /["\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  const line = (cells: readonly string[]) => cells.map(cell).join(delimiter) + (trailing ? delimiter : '');
  return [sheet.columns, ...sheet.rows, ...footer].map(line).join('\r\n') + '\r\n';
}

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** What Bitrix24 calls a workbook. */
export function htmlTable({ columns, rows }: Sheet): string {
  const line = (cells: readonly string[], tag: 'th' | 'td') =>
    `<tr>${cells.map((text) => `<${tag}>${escaped(text)}</${tag}>`).join('')}</tr>`;
  return [
    '<html><head><meta http-equiv="Content-Type" content="text/html; charset=UTF-8"></head><body><table border="1">',
    `<thead>${line(columns, 'th')}</thead><tbody>`,
    ...rows.map((row) => line(row, 'td')),
    '</tbody></table></body></html>',
  ].join('\n');
}
