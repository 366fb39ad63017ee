/** Lookup tables in memory, by their keys, and what of them was used. */
import type { LookupFile, Recipe } from '../recipe/recipe';
import type { FileReport, LookupReport } from '../report';
import { FileCells } from './cells';
import { ownCopy } from './own-copy';
import type { ReportBuilder } from './report-builder';
import type { RowConsumer } from './table-driver';

const LISTED = 200;

export class LookupTable implements RowConsumer {
  readonly cells: FileCells;
  private readonly rows = new Map<string, string[]>();
  private readonly lines = new Map<string, number>();
  private readonly used = new Set<string>();
  private readonly unmatched = new Map<string, number>();
  private matchedRows = 0;
  private keyOf: (cells: readonly string[]) => string = () => '';

  constructor(
    private readonly file: LookupFile,
    recipe: Recipe,
    private readonly keyColumn: string,
    private readonly report: ReportBuilder,
    private readonly counts: FileReport,
  ) {
    this.cells = new FileCells(file, recipe);
  }

  start(keys: readonly string[]): void {
    this.cells.start(keys);
    this.keyOf = this.cells.idReader(this.keyColumn);
  }

  /** Of rows with one key the first counts; the others are named. */
  row(cells: string[], line: number): void {
    const { rows, report, counts } = this;
    const key = this.keyOf(cells);
    const known = rows.get(key);
    if (key && !known) {
      const own = ownCopy(key);
      rows.set(own, cells.map(ownCopy));
      this.lines.set(own, line);
      counts.rowsImported++;
      return;
    }
    if (known?.every((cell, index) => cell === cells[index])) return report.skip(counts, 'duplicate');
    const cause = known
      ? ({ code: 'key_repeated', firstLine: this.lines.get(key)! } as const)
      : ({ code: 'no_key', column: this.keyColumn } as const);
    report.reject(counts, line, cause, cells.join(this.file.reading.delimiter));
  }

  /** The row of a key; counts it as used or as unmatched. */
  find(key: string): string[] | null {
    if (!key) return null;
    const row = this.rows.get(key);
    if (row) {
      this.matchedRows++;
      this.used.add(key);
      return row;
    }
    if (this.unmatched.size < 10_000 || this.unmatched.has(key))
      this.unmatched.set(ownCopy(key), (this.unmatched.get(key) ?? 0) + 1);
    return null;
  }

  found(): LookupReport {
    return {
      file: this.cells.file.name,
      rows: this.rows.size,
      matchedRows: this.matchedRows,
      unmatched: [...this.unmatched]
        .sort((a, b) => b[1] - a[1])
        .slice(0, LISTED)
        .map(([value, rows]) => ({ value, rows })),
      unused: [...this.rows.keys()].filter((key) => !this.used.has(key)).slice(0, LISTED),
    };
  }
}
