/** A file as bytes that can be read again and from any place: a `File` of the browser, a path in Node. */
export interface ImportFile {
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  /** Bytes from `from` (default 0) up to `to` (default the end), in pieces of any length. */
  stream(from?: number, to?: number): AsyncIterable<Uint8Array>;
}

/** Where the rows of the log go, piece by piece; header rows of both tables come first. */
export interface LogSink {
  events(text: string): void | Promise<void>;
  cases(text: string): void | Promise<void>;
}

export interface ImportProgress {
  /** File being read; null: the tables are being finished. */
  file: string | null;
  bytesRead: number;
  bytesTotal: number;
  rowsRead: number;
}

/** What the surroundings give: nothing here is read from the machine. */
export interface ImportContext {
  timezone: string;
  currency: string;
  /** Present instant, epoch ms: dates after it are reported as future. */
  now: number;
  signal?: AbortSignal;
  /** Rows to read of each file of deals and events; default: all. For previews. */
  rowLimit?: number;
  onProgress?: (progress: ImportProgress) => void;
}
