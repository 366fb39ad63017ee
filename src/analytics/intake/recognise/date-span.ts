import type { DateOrder } from '../recipe/reading';
import { parseDate } from '../value/date';

/** First and last date of a column as written. Cost: every value is parsed once, and 20,000 are kept at most. */
export function dateSpan(values: Iterable<string>, order: DateOrder): { from: string; to: string } | null {
  let first = Infinity;
  let last = -Infinity;
  for (const value of values) {
    const wall = parseDate(value.trim(), order)?.wall;
    if (wall === undefined) continue;
    first = Math.min(first, wall);
    last = Math.max(last, wall);
  }
  return first > last ? null : { from: dayOf(first), to: dayOf(last) };
}

const dayOf = (wall: number): string => new Date(wall).toISOString().slice(0, 10);
