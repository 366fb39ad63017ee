import type { Attribution } from '@/analytics/measures';
import { rowsOf, type Attempt } from './attempt';
import { dealSpans, type EventColumns, type Span } from './columns';
import { follow } from './follow';
import { planFunnel, type FunnelPlan, type FunnelRules } from './rules';

/** How one deal went through a funnel. */
export interface Passage {
  deal: number;
  /** Value that the deal is attributed to; null: none. */
  key: string | null;
  /** Instants at which the steps were reached, in order; at least one. */
  times: number[];
}

/**
 * Every deal that entered the funnel. Split by a column of the events a deal can stand in several groups (`step`,
 * `all_events`: once for each value), which is why groups of such a split need not add up to the whole.
 */
export function passages(
  columns: EventColumns,
  rules: FunnelRules,
  attribution: Attribution | null = null,
): Passage[] {
  const plan = planFunnel(rules);
  const found: Passage[] = [];
  for (const span of dealSpans(columns))
    for (const { key, attempt, within } of attributed(columns, span, plan, attribution))
      if (attempt) found.push({ deal: span.deal, key, times: rowsOf(attempt).map((row) => within.at[row]!) });
  return found;
}

interface Attributed {
  key: string | null;
  attempt: Attempt | null;
  /** Columns that the rows of the try point into. */
  within: EventColumns;
}

function attributed(
  columns: EventColumns,
  span: Span,
  plan: FunnelPlan,
  attribution: Attribution | null,
): Attributed[] {
  const valueOf = (row: number): string | null => columns.value?.[row] ?? null;
  switch (attribution?.by) {
    case undefined:
      return [{ key: null, attempt: follow(columns, span, plan), within: columns }];
    case 'first':
    case 'last': {
      const known = stepRows(columns, span, plan)
        .map(valueOf)
        .filter((value) => value !== null);
      const key = (attribution.by === 'first' ? known[0] : known.at(-1)) ?? null;
      return [{ key, attempt: follow(columns, span, plan), within: columns }];
    }
    case 'reached': {
      const attempt = follow(columns, span, plan);
      return [{ key: attempt ? valueOf(attempt.row) : null, attempt, within: columns }];
    }
    case 'step': {
      const asked = attribution.step + 1;
      const rows = stepRows(columns, span, plan, plan.steps[attribution.step]);
      return [...new Set(rows.map(valueOf))].map((key) => {
        const attempt = follow(columns, span, plan, (row, step) => step !== asked || valueOf(row) === key);
        return { key, attempt: attempt && attempt.depth >= asked ? attempt : null, within: columns };
      });
    }
    case 'all_events':
      return [...new Set(stepRows(columns, span, plan).map(valueOf))].map((key) => {
        const within = narrowed(columns, span, (row) => valueOf(row) === key);
        return { key, attempt: follow(within, { from: 0, to: within.at.length }, plan), within };
      });
  }
}

function stepRows(columns: EventColumns, { from, to }: Span, plan: FunnelPlan, code?: number): number[] {
  const rows: number[] = [];
  for (let row = from; row < to; row++)
    if (code === undefined ? plan.meaning(columns.code[row]!).steps.length > 0 : columns.code[row] === code)
      rows.push(row);
  return rows;
}

function narrowed(columns: EventColumns, { from, to }: Span, keep: (row: number) => boolean): EventColumns {
  const rows = Array.from({ length: to - from }, (_, index) => from + index).filter(keep);
  const pick = (column: ArrayLike<number>) => rows.map((row) => column[row]!);
  return { deal: pick(columns.deal), code: pick(columns.code), at: pick(columns.at) };
}
