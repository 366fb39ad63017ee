/** Lookup tables in memory, by their keys, and what of them was used. */
import type { LookupFile, Recipe } from '../recipe/recipe';
import type { LookupReport } from '../report';
import { FileCells } from './cells';
import { ownCopy } from './own-copy';
import type { RowConsumer } from './table-driver';

const LISTED = 200;

export class LookupTable implements RowConsumer {
  readonly cells: FileCells;
  private readonly rows = new Map<string, string[]>();
  private readonly used = new Set<string>();
  private readonly unmatched = new Map<string, number>();
  private matchedRows = 0;
  private keyOf: (cells: readonly string[]) => string = () => '';

  constructor(
    file: LookupFile,
    recipe: Recipe,
    private readonly keyColumn: string,
  ) {
    this.cells = new FileCells(file, recipe);
  }

  start(keys: readonly string[]): void {
    this.cells.start(keys);
    this.keyOf = this.cells.idReader(this.keyColumn);
  }

  row(cells: string[]): void {
    const key = this.keyOf(cells);
    if (key && !this.rows.has(key)) this.rows.set(ownCopy(key), cells.map(ownCopy));
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

  report(): LookupReport {
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
