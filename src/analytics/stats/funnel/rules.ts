import type { EventOrder } from '@/analytics/measures';

/** What an event funnel follows, with names as numbers. */
export interface FunnelRules {
  /** Code of each step in order; the same code twice needs two events. */
  steps: readonly number[];
  order: EventOrder;
  /** From the first step, inclusive. */
  windowMs: number;
  /** Forbidden after step `from` was reached and before step `to` is (0-based). */
  exclusions: readonly { code: number; from: number; to: number }[];
}

/** May this row count as this step (1 is the first)? Narrower than the code alone for splits by a step. */
export type Accepts = (row: number, step: number) => boolean;

export const acceptsAll: Accepts = () => true;

/** What an event of a code means. Steps are numbered from 1, as depths are. */
export interface CodeMeaning {
  /** Steps that the event can be, deepest first. */
  readonly steps: readonly number[];
  /** Depths at which a try must not stand when the event comes. */
  readonly forbidden: readonly number[];
}

const nothing: CodeMeaning = { steps: [], forbidden: [] };

/** The rules turned round, once for all deals. */
export interface FunnelPlan extends FunnelRules {
  meaning(code: number): CodeMeaning;
}

export function planFunnel(rules: FunnelRules): FunnelPlan {
  const meanings = new Map<number, { steps: number[]; forbidden: number[] }>();
  const of = (code: number) => {
    let meaning = meanings.get(code);
    if (!meaning) meanings.set(code, (meaning = { steps: [], forbidden: [] }));
    return meaning;
  };
  rules.steps.forEach((code, index) => of(code).steps.unshift(index + 1));
  for (const { code, from, to } of rules.exclusions)
    for (let depth = from + 1; depth <= to; depth++) of(code).forbidden.push(depth);
  return { ...rules, meaning: (code) => meanings.get(code) ?? nothing };
}
