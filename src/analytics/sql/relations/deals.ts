import type { Dimension, Filter } from '@/analytics/measures';
import { dimensionKey } from '../dimension-column';
import { filterCondition } from '../filter-condition';
import { sql, type Fragment } from '../fragment';
import type { LogShape } from '../log-shape';

/** Deals that pass the filters: `case_no`, `key` (value of the split), `stage`, `outcome`, `amount_minor`. */
export const dealsRelation = (
  filters: readonly Filter[],
  splitBy: Dimension | null,
  log: LogShape,
): Fragment => sql`
  SELECT c.case_no, ${splitBy === null ? sql`CAST(NULL AS VARCHAR)` : dimensionKey(splitBy, log)} AS key,
    c.stage, c.outcome, c.amount_minor
  FROM cases c WHERE ${filterCondition(filters, log)}`;
