/** Reads one file row by row: header checked against the recipe, broken rows set aside, footers left out. */
import type { InputFile } from '../archive/expand';
import type { IntakeProblem } from '../problem/problem';
import type { FileRecipe } from '../recipe/recipe';
import type { FileReport } from '../report';
import type { BrokenRow } from '../text/csv';
import { isClosingLine, isEmpty, isTotals } from '../table/footer';
import { columnKeys, plainName, repeatsHeader } from '../table/header';
import { readTable } from '../table/read';
import { wideKeys } from '../table/wide';
import type { ReportBuilder } from './report-builder';

export interface RowConsumer {
  /** Keys of the columns in the order of the file; asked before the first row. */
  start(keys: readonly string[]): void;
  row(cells: string[], line: number, raw?: string): void;
}

export interface Driving {
  report: ReportBuilder;
  /** After each piece: writes out, tells progress, may throw to stop. */
  afterPiece(rows: number): Promise<void>;
  /** Rows after which reading ends. */
  rowLimit: number;
}

/** The columns that the recipe uses are not in the file. */
export class ColumnsChanged extends Error {
  override name = 'ColumnsChanged';
  constructor(readonly problem: IntakeProblem) {
    super('columns changed');
  }
}

interface Pending {
  cause: BrokenRow;
  line: number;
  raw: string;
  afterBlank: boolean;
}

export async function driveTable(
  input: InputFile,
  file: FileRecipe,
  usedColumns: ReadonlySet<string>,
  consumer: RowConsumer,
  { report, afterPiece, rowLimit }: Driving,
): Promise<FileReport> {
  const counts = report.file(file);
  let started = false;
  let pending: Pending[] = [];
  let titles: readonly string[] = [];
  const start = (keys: readonly string[]) => {
    const present = new Set(keys.map(plainName));
    const missing = [...usedColumns].filter((key) => !present.has(plainName(key)));
    if (missing.length) throw new ColumnsChanged({ code: 'columns_changed', file: input.name, missing });
    started = true;
    consumer.start(keys);
  };
  if (file.reading.container === 'wide') start(wideKeys);
  const rejectPending = () => {
    for (const { cause, line, raw } of pending) report.reject(counts, line, cause, raw);
    pending = [];
  };
  await readTable(
    input,
    file.reading,
    {
      header(cells) {
        titles = cells;
        start(columnKeys(cells, (position) => `#${position}`));
      },
      row(cells, line, raw) {
        if (!started)
          start(
            columnKeys(
              cells.map(() => ''),
              (position) => `#${position}`,
            ),
          );
        if (counts.rowsRead >= rowLimit) return;
        if (pending.length) rejectPending();
        counts.rowsRead++;
        if (isEmpty(cells)) report.skip(counts, 'empty');
        else if (isTotals(cells)) report.skip(counts, 'totals');
        else if (repeatsHeader(cells, titles)) report.skip(counts, 'header');
        else consumer.row(cells, line, raw);
      },
      broken(cause, line, raw, afterBlank) {
        counts.rowsRead++;
        pending.push({ cause, line, raw, afterBlank });
        if (pending.length > 200) rejectPending();
      },
    },
    {
      stop: () => counts.rowsRead >= rowLimit,
      afterPiece: () => afterPiece(counts.rowsRead),
      onUnreadable: (count) => report.warn('unreadable_characters', input.name, '', count),
      onBook({ otherSheets, merged }) {
        for (const sheet of otherSheets) report.warn('other_sheets', input.name, sheet);
        for (const range of merged) report.warn('merged_cells', input.name, range);
      },
    },
  );
  // What stands under the table is its footer; a row cut off at the end of the file is not.
  for (const { cause, line, raw, afterBlank } of pending)
    if (afterBlank || isClosingLine(raw)) report.skip(counts, 'footer');
    else report.reject(counts, line, cause, raw);
  return counts;
}
