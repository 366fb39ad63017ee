/** What an import did: every row of every file is either in the log or named here. Plain data. */
import type { CaseOutcome } from '@/runtime/format';
import type { FileRole } from './recipe/recipe';

/** Why a row is not in the log. */
export type RejectCause =
  /** A quote that opens and never closes. */
  | { code: 'open_quote' }
  /** Text after a closing quote. */
  | { code: 'text_after_quote' }
  | { code: 'cell_count'; found: number; expected: number }
  /** In JSON: something else than an object. */
  | { code: 'no_record' }
  | { code: 'no_deal_id'; column: string }
  | { code: 'no_activity'; column: string }
  | { code: 'no_time'; column: string }
  | { code: 'bad_time'; column: string; value: string }
  | { code: 'deal_repeated'; firstLine: number }
  /** In a lookup table. */
  | { code: 'no_key'; column: string }
  | { code: 'key_repeated'; firstLine: number }
  | { code: 'log_cell'; column: string; value: string };

export interface RejectedRow {
  file: string;
  /** Line of the file on which the row begins, counted from 1; for workbooks the row. */
  line: number;
  cause: RejectCause;
  raw: string;
}

/** A cell that could not be read; the rest of its row was imported. */
export interface CellProblem {
  file: string;
  line: number;
  column: string;
  value: string;
  expected: 'date' | 'number';
}

/**
 * Rows left out on purpose. `same_stage`: a history row that changes something else than the stage; `no_events`: a
 * deal of a history that has nothing in it (the deal itself is imported).
 */
export type SkipCause =
  'totals' | 'footer' | 'header' | 'not_kept' | 'duplicate' | 'empty' | 'same_stage' | 'no_events';

export interface FileReport {
  name: string;
  role: FileRole;
  container: string;
  encoding: string;
  delimiter: string;
  rowsRead: number;
  rowsImported: number;
  rowsRejected: number;
  skipped: Partial<Record<SkipCause, number>>;
}

/** Something to look at; the rows are in the log. `examples` are deal ids or values. */
export interface ImportWarning {
  code:
    | 'future_dates'
    | 'closed_before_opened'
    | 'repeated_events'
    | 'rows_merged'
    | 'unreadable_characters'
    | 'mixed_currencies'
    | 'unknown_outcome'
    | 'deals_without_dates'
    | 'lost_without_stage'
    | 'events_without_deal'
    | 'other_sheets'
    | 'merged_cells';
  file: string | null;
  count: number;
  examples: string[];
}

export interface LookupReport {
  file: string;
  rows: number;
  /** Rows of the deals list that found their row here. */
  matchedRows: number;
  /** Values that found nothing, by number of rows. */
  unmatched: { value: string; rows: number }[];
  /** Keys that no deal uses: a manager without deals, a product nobody bought. */
  unused: string[];
}

export interface ImportReport {
  files: FileReport[];
  deals: number;
  events: number;
  outcomes: Record<CaseOutcome, number>;
  amountMinor: Record<CaseOutcome, number>;
  /** First and last local date. */
  from: string | null;
  to: string | null;
  /** At most `REPORT_ROWS` of them; the counts stand in `files`. */
  rejected: RejectedRow[];
  cellProblems: CellProblem[];
  cellProblemCount: number;
  repairs: { column: string; from: string; to: string; rows: number }[];
  /** Which column became what: `manager` ← `sales_agent` of `sales_pipeline.csv`. */
  mapping: { field: string; file: string; column: string }[];
  lookups: LookupReport[];
  warnings: ImportWarning[];
}

/** Rejected rows and cells that a report carries; beyond them only the counts grow. */
export const REPORT_ROWS = 10_000;
