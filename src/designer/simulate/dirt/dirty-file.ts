/** One file for import with something wrong in it. */
export interface DirtyFile {
  name: string;
  bytes: Uint8Array;
  /** Rows of data, without the header and the footer. */
  rows: number;
  /** What is wrong, each with the number of rows it touches. */
  faults: Readonly<Record<string, number>>;
}
