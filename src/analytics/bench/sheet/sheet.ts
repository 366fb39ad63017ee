/** A table as it leaves the screen: for the clipboard and for files. Numbers stay numbers. */
export interface Sheet {
  /** Names the file. */
  name: string;
  columns: readonly string[];
  rows: readonly (readonly SheetCell[])[];
}

export type SheetCell = string | number | null;
