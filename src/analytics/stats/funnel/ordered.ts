import { advance, begin, further, uses, type Attempt } from './attempt';
import { instants, type EventColumns, type Span } from './columns';
import type { Accepts, FunnelPlan } from './rules';

/** Period in which a try began, for trends. */
export type PeriodOf = (start: number) => number;

/**
 * Steps in order, other events between them allowed (`ordered`) or not (`strict`).
 *
 * Idea: every event of step 1 opens a try. Of the tries that stand at a depth only the one that began last is kept: it
 * has the most of its window left, so whatever an older one could still reach, it can reach too. One pass over the
 * events of a deal with one try a depth, so the cost is O(events × steps the event can be), and O(steps) of memory.
 * Source: the rules of PostHog's funnels (`steps.rs`), as set down in `conformance-and-funnel.md` §6.
 *
 * Events of one instant have no order of their own: if they differ, they are taken in the order of the steps, and
 * neither strictness nor exclusions look at them.
 *
 * Returned is the best try of each period of beginning; without periods there is one, 0, and it ends at the first
 * full conversion.
 */
export function followOrdered(
  columns: EventColumns,
  span: Span,
  plan: FunnelPlan,
  accepts: Accepts,
  periodOf: PeriodOf | null,
): Map<number, Attempt> {
  const depth = plan.steps.length;
  const standing = new Array<Attempt | null>(depth + 1).fill(null);
  const best = new Map<number, Attempt>();

  const reach = (step: number, row: number, simultaneous: boolean): void => {
    const at = columns.at[row]!;
    if (!accepts(row, step)) return;
    let next: Attempt;
    if (step === 1) next = begin(row, at);
    else {
      const from = standing[step - 1];
      if (!from || from.left || at - from.start > plan.windowMs) return;
      if (simultaneous && uses(from, row)) return;
      next = advance(from, row, at);
    }
    standing[step] = next;
    const period = periodOf ? periodOf(next.start) : 0;
    best.set(period, further(best.get(period) ?? null, next));
  };

  const taint = (depths: readonly number[], at: number): void => {
    const inside = (attempt: Attempt) => !attempt.left && at - attempt.start <= plan.windowMs;
    for (const place of depths) {
      const attempt = standing[place];
      if (attempt && inside(attempt)) attempt.tainted = true;
      // The best try may be an older one at this depth, no longer kept among the standing.
      for (const found of best.values()) if (found.depth === place && inside(found)) found.tainted = true;
    }
  };

  for (const { from, to, mixed } of instants(columns, span)) {
    if (mixed) {
      for (let step = 1; step <= depth; step++)
        for (let row = from; row < to; row++)
          if (columns.code[row] === plan.steps[step - 1]) reach(step, row, true);
    } else {
      const { steps, forbidden } = plan.meaning(columns.code[from]!);
      for (let row = from; row < to; row++) {
        for (const step of steps) reach(step, row, false);
        if (forbidden.length) taint(forbidden, columns.at[row]!);
      }
      if (plan.order === 'strict')
        for (let step = 1; step <= depth; step++)
          if ((standing[step]?.row ?? -1) < from) standing[step] = null;
    }
    if (!periodOf && standing[depth]) break;
  }
  return best;
}
