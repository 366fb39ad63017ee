/** Tables in JSON: the longest array of objects found in it, as REST interfaces return (`result.items`). */

/** Keys of all objects in order of appearance, then one row an object. Nested values are written as JSON. */
export function jsonTable(value: unknown): string[][] | null {
  const items = longestTable(value, 0);
  if (!items) return null;
  const keys = new Set<string>();
  for (const item of items) for (const key of Object.keys(item)) keys.add(key);
  const header = [...keys];
  return [header, ...items.map((item) => header.map((key) => cellOf(item[key])))];
}

type Item = Record<string, unknown>;
const isItem = (value: unknown): value is Item =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function longestTable(value: unknown, depth: number): Item[] | null {
  if (depth > 4 || typeof value !== 'object' || value === null) return null;
  if (Array.isArray(value)) return value.length && value.every(isItem) ? value : null;
  let best: Item[] | null = null;
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
