/** How cells of a file are read: by column, trimmed, words for "no value" empty, accepted repairs made. */
import { readNumber } from '@/kit/i18n';
import type { ColumnRecipe } from '../recipe/reading';
import type { FileRecipe, Recipe } from '../recipe/recipe';
import { plainName } from '../table/header';
import { parseDate, type WrittenTime } from '../value/date';

export interface Repairs {
  /** Right values by wrong ones, for one column. */
  to: ReadonlyMap<string, string>;
  /** How many rows each repair changed. */
  rows: Map<string, number>;
}

/** Dashes and the nothing of programs. */
const noId = /^(?:[-—–]+|n\/a|null|none|nan|нет|не указан[ао]?)$/i;

/** Columns of one file with their places in it. */
export class FileCells {
  private readonly places = new Map<string, number>();
  private readonly columns: ReadonlyMap<string, ColumnRecipe>;
  private readonly repairs = new Map<string, Repairs>();

  constructor(
    readonly file: FileRecipe,
    recipe: Pick<Recipe, 'repairs'>,
  ) {
    this.columns = new Map(file.columns.map((column) => [plainName(column.key), column]));
    for (const { column, from, to, accepted } of recipe.repairs) {
      if (!accepted || column.file !== file.id) continue;
      const known = this.repairs.get(plainName(column.column)) ?? { to: new Map(), rows: new Map() };
      this.repairs.set(plainName(column.column), {
        to: new Map(known.to).set(from, to),
        rows: known.rows.set(from, 0),
      });
    }
  }

  start(keys: readonly string[]): void {
    keys.forEach((key, index) => this.places.set(plainName(key), index));
  }

  place(key: string): number {
    return this.places.get(plainName(key)) ?? -1;
  }

  column(key: string): ColumnRecipe | undefined {
    return this.columns.get(plainName(key));
  }

  repairsOf(key: string): Repairs | undefined {
    return this.repairs.get(plainName(key));
  }

  /** Reader of a column. An empty text stands for no value. */
  reader(key: string): (cells: readonly string[]) => string {
    return this.readerWith(key, this.column(key)?.blanks ?? []);
  }

  /**
   * Reader of a column of ids. A word among numbers, `NA` or `NB`, is an id like any other: taken for "no value" it
   * would lose the deal. Only what can be nothing else is.
   */
  idReader(key: string): (cells: readonly string[]) => string {
    return this.readerWith(
      key,
      (this.column(key)?.blanks ?? []).filter((word) => noId.test(word)),
    );
  }

  private readerWith(key: string, words: readonly string[]): (cells: readonly string[]) => string {
    const place = this.place(key);
    const blanks = new Set(words);
    const repairs = this.repairsOf(key);
    return (cells) => {
      const value = (cells[place] ?? '').trim();
      if (blanks.size && blanks.has(value)) return '';
      const right = repairs?.to.get(value);
      return right ?? value;
    };
  }

  /** Null: the value is there and is not a date. */
  dateReader(key: string): (text: string) => WrittenTime | null {
    const order = this.column(key)?.dateOrder ?? 'ymd';
    return (text) => parseDate(text, order);
  }

  numberReader(key: string): (text: string) => number | null {
    const decimal = this.column(key)?.decimal ?? '.';
    return (text) => readNumber(text, decimal);
  }
}

/** Money in minor units; null: not a number, or no sum of money that could be counted to the last unit. */
export function minorOf(value: number | null): number | null {
  const minor = value === null ? Number.NaN : Math.round(value * 100);
  return Number.isSafeInteger(minor) ? minor : null;
}

/** Ids are text for ever. Zoho writes one record with and without a prefix. */
export const dealId = (text: string): string => (text.startsWith('zcrm_') ? text.slice(5) : text);
