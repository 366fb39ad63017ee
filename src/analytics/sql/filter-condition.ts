import type { Filter, GroupKey } from '@/analytics/measures';
import { dimensionText } from './dimension-column';
import { join, list, sql, type Fragment } from './fragment';
import type { LogShape } from './log-shape';

/** The condition on the deal `c` that all the filters make together. */
export const filterCondition = (filters: readonly Filter[], log: LogShape): Fragment =>
  filters.length === 0
    ? sql`TRUE`
    : join(
        filters.map((filter) => sql`(${oneCondition(filter, log)})`),
        ' AND ',
      );

function oneCondition(filter: Filter, log: LogShape): Fragment {
  switch (filter.kind) {
    case 'values': {
      const holds = isOneOf(dimensionText(filter.dimension, log), filter.values);
      return filter.not ? sql`NOT (${holds})` : holds;
    }
    case 'dates':
      return dates(filter.on === 'opened' ? sql`c.opened_on` : sql`c.closed_on`, filter.from, filter.to);
    case 'amount':
      return amounts(filter.fromMinor, filter.toMinor);
  }
}

/** True or false, never unknown: null is a value of its own here. */
export function isOneOf(column: Fragment, values: readonly GroupKey[]): Fragment {
  const known = values.filter((value) => value !== null);
  const parts = [
    ...(known.length ? [sql`coalesce(${column} IN (${list(known)}), FALSE)`] : []),
    ...(values.includes(null) ? [sql`${column} IS NULL`] : []),
  ];
  return parts.length ? join(parts, ' OR ') : sql`FALSE`;
}

function dates(column: Fragment, from: string | null, to: string | null): Fragment {
  const parts = [
    sql`${column} IS NOT NULL`,
    ...(from === null ? [] : [sql`${column} >= CAST(${from} AS DATE)`]),
    ...(to === null ? [] : [sql`${column} <= CAST(${to} AS DATE)`]),
  ];
  return join(parts, ' AND ');
}

function amounts(from: number | null, to: number | null): Fragment {
  const parts = [
    sql`c.amount_minor IS NOT NULL`,
    ...(from === null ? [] : [sql`c.amount_minor >= ${from}`]),
    ...(to === null ? [] : [sql`c.amount_minor <= ${to}`]),
  ];
  return join(parts, ' AND ');
}
