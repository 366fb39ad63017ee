/**
 * Tables in JSON: the longest array of objects found in it, as REST interfaces return (`result.items`), or an object on
 * each line (NDJSON).
 */

/** An object with its place, counted from 1: its number in the array, or its line. */
export interface JsonRecord {
  place: number;
  /** Null: something else than an object stands there, `raw`. */
  item: Item | null;
  raw: string;
}

type Item = Readonly<Record<string, unknown>>;

/** Null: neither JSON nor lines of JSON. An empty list: JSON without a list of objects. */
export function jsonRecords(text: string): JsonRecord[] | null {
  const exact = withTextIds(text);
  const whole = parsed(exact);
  if (whole === undefined) return lineRecords(exact);
  const list = longestTable(whole, 0) ?? [];
  return list.map((item, index) =>
    isItem(item)
      ? { place: index + 1, item, raw: '' }
      : { place: index + 1, item: null, raw: JSON.stringify(item) },
  );
}

/** Keys of all objects in order of appearance. */
export function jsonHeader(records: readonly JsonRecord[]): string[] {
  const keys = new Set<string>();
  for (const { item } of records) for (const key of Object.keys(item ?? {})) keys.add(key);
  return [...keys];
}

/** A cell for each key. Nested values are written as JSON. */
export const jsonCells = (item: Item, keys: readonly string[]): string[] =>
  keys.map((key) => (Object.hasOwn(item, key) ? cellOf(item[key]) : ''));

const isItem = (value: unknown): value is Item =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Numbers of JavaScript keep fifteen digits; the ids of CRMs have nineteen. Longer ones become texts. */
const longNumber = /"[^"\\]*(?:\\[\s\S][^"\\]*)*"|-?\d{16,}(?![\d.eE])/g;

const withTextIds = (text: string): string =>
  /\d{16}/.test(text)
    ? text.replaceAll(longNumber, (found) => (found.startsWith('"') ? found : `"${found}"`))
    : text;

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Null: not even the first line is an object. */
function lineRecords(text: string): JsonRecord[] | null {
  const records: JsonRecord[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    const raw = line.trim();
    if (raw === '') continue;
    const item = parsed(raw);
    records.push({ place: index + 1, item: isItem(item) ? item : null, raw });
    if (records.length === 1 && !isItem(item)) return null;
  }
  // A single line that is no JSON as a whole is no list of lines.
  return records.length > 1 ? records : null;
}

/** Arrays of which at least half are objects; what else stands among them is named, not dropped. */
function longestTable(value: unknown, depth: number): unknown[] | null {
  if (depth > 4 || typeof value !== 'object' || value === null) return null;
  if (Array.isArray(value)) {
    const items = value.filter(isItem).length;
    return items > 0 && items * 2 >= value.length ? value : null;
  }
  let best: unknown[] | null = null;
  for (const part of Object.values(value)) {
    const found = longestTable(part, depth + 1);
    if (found && found.length > (best?.length ?? 0)) best = found;
  }
  return best;
}

function cellOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
