import type { ColumnType, DateOrder, Reading } from './recipe/reading';
import type { FileRole, Recipe, ValueRepair } from './recipe/recipe';

/** A column as the wizard shows it. */
export interface ColumnSketch {
  key: string;
  type: ColumnType;
  dateOrder: DateOrder | null;
  /** Orders that fit every value seen; more than one: must be asked. */
  dateOrders: DateOrder[];
  /** A number that reads as thousands and as a fraction, when no value of the column tells which. */
  unclearNumber: string | null;
  /** Of the rows seen, 0–1. */
  filled: number;
  /** Distinct values among the rows seen. */
  distinct: number;
  samples: string[];
  /** A value with a digit in it and the line where it stands: what a date of unknown shape is shown by. */
  example: { value: string; line: number } | null;
  /** All values seen, when they are few enough to be a list. */
  values: string[];
  /** First and last date among the rows seen; null: no dates, or nobody knows yet how they are written. */
  span: { from: string; to: string } | null;
}

/** A table of one file: what was seen in it. */
export interface TableSketch {
  /** Id of the file in the recipe. */
  file: string;
  name: string;
  bytes: number;
  role: FileRole;
  /** Preset that fits this file, `bitrix24.deals`. */
  preset: string | null;
  reading: Reading;
  columns: ColumnSketch[];
  /** First rows, a cell per column. */
  preview: string[][];
  /** Rows of the file: counted, or estimated from the part that was read. */
  rows: number;
  rowsExact: boolean;
}

/** Something only a person can say. `blocking`: without an answer there is nothing to import. */
export type Question =
  | { kind: 'date_order'; file: string; column: string; sample: string; options: DateOrder[]; blocking: true }
  | { kind: 'date_unknown'; file: string; column: string; sample: string; line: number; blocking: true }
  | { kind: 'decimal_mark'; file: string; column: string; sample: string; blocking: false }
  | { kind: 'currency_unknown'; column: string; blocking: false }
  | { kind: 'role_missing'; file: string; role: string; blocking: true }
  | { kind: 'outcomes_unknown'; file: string; values: string[]; blocking: false }
  | { kind: 'repairs'; repairs: ValueRepair[]; blocking: false }
  | { kind: 'stage_order'; stages: string[]; blocking: false };

/** What the files are taken for. A recipe without blocking questions can be imported at once. */
export interface Recognition {
  recipe: Recipe;
  /** 0–1: share of the needed facts that were found for certain. */
  confidence: number;
  tables: TableSketch[];
  questions: Question[];
  /** Id of the saved recipe that was applied. */
  savedRecipe: string | null;
}
