import { attributeColumn, caseColumns, eventColumns, type CaseRow, type Log } from '@/runtime/format';

type Cell = string | number | boolean | null | undefined;

const quoted = (cell: Cell): string => {
  const text = cell === null || cell === undefined ? '' : String(cell);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/** `amount_minor` of the file is `amountMinor` of the row. */
const property = (column: string): string =>
  column.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());

/** Both tables of a log in one file: rows of kind `case` are the deals, all others are events. */
export function singleCsv({ header, events, cases }: Log): string {
  const columns = [...new Set([...eventColumns, ...caseColumns(header)])];
  const properties = columns.map(property);
  const attributes = new Map(header.attributes.map((one) => [attributeColumn(one), one.id]));
  const caseCell = (row: CaseRow, column: string, index: number): Cell => {
    if (column === 'kind') return 'case';
    const attribute = attributes.get(column);
    return attribute === undefined
      ? (row as unknown as Record<string, Cell>)[properties[index]!]
      : row.attributes[attribute];
  };
  const lines = [columns.join(',')];
  for (const row of cases)
    lines.push(columns.map((column, index) => quoted(caseCell(row, column, index))).join(','));
  for (const row of events) {
    const cells = row as unknown as Record<string, Cell>;
    lines.push(properties.map((name) => quoted(cells[name])).join(','));
  }
  return lines.join('\n') + '\n';
}
