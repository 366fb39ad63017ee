import { advance, begin, further, type Attempt } from './attempt';
import { instants, type EventColumns, type Span } from './columns';
import type { PeriodOf } from './ordered';
import type { Accepts, FunnelPlan } from './rules';

/**
 * Steps in any sequence within the window; a try that has done `k` of them stands at depth `k`.
 *
 * Idea: each step event begins a try, which takes the first later event of every other step. For a code that is asked
 * for `m` times these are the next `m` rows of that code, so a try is read off the rows of each code without walking
 * the events between. A forbidden event that comes while the try stands where it must not drops that try alone.
 * Source: PostHog's `unordered_steps.rs`, as set down in `conformance-and-funnel.md` §6.
 * Cost: O(events × steps × log steps) a deal, whatever the window; it ends at the first full conversion.
 */
export function followUnordered(
  columns: EventColumns,
  span: Span,
  plan: FunnelPlan,
  accepts: Accepts,
  periodOf: PeriodOf | null,
): Map<number, Attempt> {
  const best = new Map<number, Attempt>();
  const queues = stepQueues(columns, span, plan, accepts);
  const forbidden = forbiddenRows(columns, span, plan);
  for (let row = span.from; row < span.to; row++) {
    const queue = queues.get(columns.code[row]!);
    if (queue?.rows[queue.next] !== row) continue;
    const last = columns.at[row]! + plan.windowMs;
    const attempt = gather(columns, queues, last);
    queue.next++;
    if (forbidden.length && isForbidden(columns, plan, forbidden, attempt, last)) continue;
    const period = periodOf ? periodOf(attempt.start) : 0;
    const found = further(best.get(period) ?? null, attempt);
    best.set(period, found);
    if (!periodOf && found.depth === plan.steps.length) break;
  }
  return best;
}

interface StepQueue {
  /** Rows of the code that may count as a step. */
  rows: number[];
  /** First of them that is not before the try. */
  next: number;
  /** How many steps ask for the code. */
  needed: number;
}

function stepQueues(
  columns: EventColumns,
  span: Span,
  plan: FunnelPlan,
  accepts: Accepts,
): Map<number, StepQueue> {
  const queues = new Map<number, StepQueue>();
  for (const code of plan.steps) {
    const queue = queues.get(code);
    if (queue) queue.needed++;
    else queues.set(code, { rows: [], next: 0, needed: 1 });
  }
  for (let row = span.from; row < span.to; row++) {
    const code = columns.code[row]!;
    if (plan.meaning(code).steps.some((step) => accepts(row, step))) queues.get(code)!.rows.push(row);
  }
  return queues;
}

/** The try that begins with the earliest row of the queues and ends at `last`. */
function gather(columns: EventColumns, queues: ReadonlyMap<number, StepQueue>, last: number): Attempt {
  const rows: number[] = [];
  for (const { rows: all, next, needed } of queues.values())
    for (let index = next; index < Math.min(next + needed, all.length); index++) {
      const row = all[index]!;
      if (columns.at[row]! > last) break;
      rows.push(row);
    }
  rows.sort((first, second) => first - second);
  let attempt = begin(rows[0]!, columns.at[rows[0]!]!);
  for (const row of rows.slice(1)) attempt = advance(attempt, row, columns.at[row]!);
  return attempt;
}

/** Rows of forbidden events; one that shares its instant with another event has no place among the steps. */
function forbiddenRows(columns: EventColumns, span: Span, plan: FunnelPlan): number[] {
  const found: number[] = [];
  if (plan.exclusions.length === 0) return found;
  for (const { from, to, mixed } of instants(columns, span))
    if (!mixed && plan.meaning(columns.code[from]!).forbidden.length)
      for (let row = from; row < to; row++) found.push(row);
  return found;
}

function isForbidden(
  columns: EventColumns,
  plan: FunnelPlan,
  forbidden: readonly number[],
  attempt: Attempt,
  last: number,
): boolean {
  return forbidden.some((row) => {
    if (columns.at[row]! > last) return false;
    let stood: Attempt | null = attempt;
    while (stood && stood.row > row) stood = stood.before;
    return stood !== null && plan.meaning(columns.code[row]!).forbidden.includes(stood.depth);
  });
}
