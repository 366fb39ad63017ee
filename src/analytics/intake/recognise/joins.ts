/**
 * Lookup tables: a table is one if its key, a column without repeats, holds the values of some column of the deals.
 * A shared name of the columns decides between pairs that fit alike.
 */
import { plainName } from '../table/header';
import type { ColumnStats } from './column-stats';
import type { Survey } from './survey';

export interface FoundJoin {
  /** Column of the deals. */
  from: ColumnStats;
  /** Key of the lookup table. */
  to: ColumnStats;
  /** Share of the different values that the lookup table knows. */
  known: number;
}

/** Fewer known values than half are chance. */
const ENOUGH = 0.5;

const canBeKey = (column: ColumnStats): boolean =>
  column.isUnique && column.type === 'text' && column.filled === column.rows && column.rows >= 2;

export function findJoin(deals: Survey, lookup: Survey): FoundJoin | null {
  let best: { join: FoundJoin; score: number } | null = null;
  for (const to of lookup.columns.filter(canBeKey))
    for (const from of deals.columns) {
      if (from.type !== 'text' || from.values.size < 2) continue;
      let found = 0;
      for (const value of from.values.keys()) if (to.values.has(value)) found++;
      const known = found / from.values.size;
      if (known < ENOUGH) continue;
      const score = known + (plainName(from.key) === plainName(to.key) ? 0.5 : 0);
      if (!best || score > best.score) best = { join: { from, to, known }, score };
    }
  return best?.join ?? null;
}
