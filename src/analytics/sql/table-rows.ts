import type { Cell, Table } from '@/analytics/warehouse';

/** A row read by the names of its columns. A cell of another type than asked for is a bug of the statement. */
export interface TableRow {
  text(column: string): string | null;
  /** Null only where the engine said null. */
  number(column: string): number | null;
  /** Never null: an absent count is a bug. */
  count(column: string): number;
  bool(column: string): boolean;
  cell(column: string): Cell;
}

/** Calls back for each row of a result. The row object is the same one each time, so that a million rows make no garbage. */
export function eachRow(table: Table, take: (row: TableRow) => void): void {
  const places = new Map(table.columns.map((column, index) => [column.name, index]));
  let at = 0;
  const cell = (column: string): Cell => {
    const place = places.get(column);
    if (place === undefined) throw new RangeError(`the result has no column ${column}`);
    return table.cell(at, place);
  };
  const wrong = (column: string): never => {
    throw new TypeError(`column ${column} holds ${JSON.stringify(cell(column))}`);
  };
  const row: TableRow = {
    cell,
    text(column) {
      const value = cell(column);
      return value === null || typeof value === 'string' ? value : wrong(column);
    },
    number(column) {
      const value = cell(column);
      return value === null || typeof value === 'number' ? value : wrong(column);
    },
    count: (column) => row.number(column) ?? wrong(column),
    bool(column) {
      const value = cell(column);
      return typeof value === 'boolean' ? value : wrong(column);
    },
  };
  for (at = 0; at < table.rowCount; at++) take(row);
}

export function mapRows<T>(table: Table, read: (row: TableRow) => T): T[] {
  const found: T[] = [];
  eachRow(table, (row) => found.push(read(row)));
  return found;
}

/** The row of a statement that always gives one. */
export function onlyRow<T>(table: Table, read: (row: TableRow) => T): T {
  const [found] = mapRows(table, read);
  if (found === undefined) throw new RangeError('the result is empty');
  return found;
}
