/**
 * The only door to the database. No DuckDB type shows here, so that another engine can stand behind it.
 * Two adapters: wasm in a worker (browser, tests) and native (command line, oracle).
 */

export type Cell = string | number | boolean | null;

export type ColumnType = 'text' | 'number' | 'bool' | 'timestamp' | 'date';

export interface Column {
  name: string;
  type: ColumnType;
}

/**
 * A result. Cells are read one by one, because mapping a million rows to objects costs seconds.
 * Timestamps come as epoch ms of the wall time they show, dates as `2026-03-31`, big integers as numbers.
 */
export interface Table {
  readonly columns: readonly Column[];
  readonly rowCount: number;
  cell(row: number, column: number): Cell;
}

export interface RunOptions {
  signal?: AbortSignal;
  /** `screen` goes before `idle` in the queue, and does not wait for a running `idle`. Default: screen. */
  priority?: 'screen' | 'idle';
}

export interface QueryOptions extends RunOptions {
  /** Values of `?` or `$1`, `$2`; written into the statement as literals, so that they take the type of their place. */
  params?: readonly Cell[];
}

export interface Warehouse {
  /** Engine and version, for the About screen and error reports. */
  readonly engine: string;
  /** Runs one statement that the product wrote. Rejects with `QueryError`; aborting rejects with `AbortError`. */
  query(sql: string, options?: QueryOptions): Promise<Table>;
  /** Runs statements as one transaction: all of them, or none. Nothing else of its priority runs between them. */
  transact(statements: readonly string[], options?: RunOptions): Promise<void>;
  /** Makes a file readable as `'imp/NAME'` by read_csv. Streams: a `File` is not copied. */
  putFile(name: string, data: Blob | Uint8Array | string): Promise<void>;
  dropFile(name: string): Promise<void>;
  close(): Promise<void>;
}

/** Carries the SQL that failed, so that the report can be copied whole. */
export class QueryError extends Error {
  constructor(
    message: string,
    readonly sql: string,
    options?: { cause?: unknown },
  ) {
    super(message, options);
    this.name = 'QueryError';
  }
}

/** Reads a table into plain rows. For small results only. */
export function rowsOf(table: Table): Cell[][] {
  return Array.from({ length: table.rowCount }, (_, row) =>
    table.columns.map((_, column) => table.cell(row, column)),
  );
}
