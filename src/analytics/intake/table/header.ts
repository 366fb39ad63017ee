/** Where the header row is, and names that are not alike. */
import { parseDate } from '../value/date';

/** Names compared in this form: trimmed, small letters, plain spaces, ё as е. */
export const plainName = (header: string): string =>
  header
    .replaceAll(/[\u00a0\u202f]/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim()
    .toLowerCase()
    .replaceAll('ё', 'е');

const holdsData = (cell: string): boolean =>
  /^-?\d+(?:[.,]\d+)?$/.test(cell) ||
  parseDate(cell, 'ymd') !== null ||
  parseDate(cell, 'dmy') !== null ||
  parseDate(cell, 'mdy') !== null;

/** A title above the table takes few rows; a header further down would be found in the data by mistake. */
const SEARCH = 15;

/**
 * Rows above the header; null: the table has none. The header is the first row that is as wide as most rows, has at
 * least half of its cells filled, all with words, and is made of names that `isKnown` or unlike the rows below.
 */
export function headerAfter(
  rows: readonly (readonly string[])[],
  isKnown: (name: string) => boolean,
): number | null {
  const width = commonWidth(rows);
  for (const [index, row] of rows.slice(0, SEARCH).entries()) {
    const names = row.filter((cell) => cell.trim() !== '');
    if (names.filter((name) => isKnown(plainName(name))).length >= Math.min(3, width)) return index;
    if (row.length < width || names.length < Math.max(1, width / 2)) continue;
    return names.some((name) => holdsData(name.trim())) ? null : index;
  }
  return null;
}

function commonWidth(rows: readonly (readonly string[])[]): number {
  const widths = new Map<number, number>();
  for (const { length } of rows) widths.set(length, (widths.get(length) ?? 0) + 1);
  let best = 0;
  for (const [width, times] of widths) if (times > (widths.get(best) ?? 0)) best = width;
  return best;
}

/**
 * Keys of the columns: the first of equal names keeps it, `Товар (2)` is the second, numbered further where a column is
 * called so itself. A nameless one is numbered.
 */
export function columnKeys(header: readonly string[], unnamed: (position: number) => string): string[] {
  const last = new Map<string, number>();
  const taken = new Set<string>();
  return header.map((cell, index) => {
    const name = cell.replaceAll(/\s+/g, ' ').trim() || unnamed(index + 1);
    const plain = plainName(name);
    let nth = (last.get(plain) ?? 0) + 1;
    let key = nth === 1 ? name : `${name} (${nth})`;
    while (taken.has(plainName(key))) key = `${name} (${++nth})`;
    last.set(plain, nth);
    taken.add(plainName(key));
    return key;
  });
}

/** The header once more, as where exports were pasted under each other. */
export const repeatsHeader = (cells: readonly string[], header: readonly string[]): boolean =>
  header.length > 1 &&
  cells.length === header.length &&
  cells.every((cell, index) => cell.trim() === header[index]!.trim());
