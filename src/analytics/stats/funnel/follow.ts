import type { Attempt } from './attempt';
import type { EventColumns, Span } from './columns';
import { followOrdered, type PeriodOf } from './ordered';
import { acceptsAll, type Accepts, type FunnelPlan } from './rules';
import { followUnordered } from './unordered';

/** The furthest try of one deal in each period of beginning. A deal whose furthest try is tainted is not there. */
export function followByPeriod(
  columns: EventColumns,
  span: Span,
  plan: FunnelPlan,
  periodOf: PeriodOf,
): Map<number, Attempt> {
  const found = walk(columns, span, plan, acceptsAll, periodOf);
  for (const [period, attempt] of found) if (attempt.tainted) found.delete(period);
  return found;
}

/** The furthest try of one deal, or null: it never entered, or it is tainted and so leaves the funnel. */
export function follow(
  columns: EventColumns,
  span: Span,
  plan: FunnelPlan,
  accepts: Accepts = acceptsAll,
): Attempt | null {
  const attempt = walk(columns, span, plan, accepts, null).get(0);
  return attempt && !attempt.tainted ? attempt : null;
}

const walk = (
  columns: EventColumns,
  span: Span,
  plan: FunnelPlan,
  accepts: Accepts,
  periodOf: PeriodOf | null,
): Map<number, Attempt> =>
  plan.order === 'unordered'
    ? followUnordered(columns, span, plan, accepts, periodOf)
    : followOrdered(columns, span, plan, accepts, periodOf);
