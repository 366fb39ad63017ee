import type { OutcomeKind } from '@/runtime/format';

/** How often a visit of a stage ends so, among the outcomes that its drawing has. */
export const outcomeOdds: Readonly<Record<OutcomeKind, number>> = {
  success: 0.62,
  branch: 0.1,
  retry: 0.12,
  later: 0.05,
  loss: 0.09,
  disqualify: 0.02,
};

/** Visits of a stage after which nobody turns back any more, so that every deal comes to an end. */
export const patience = 4;

/** Chance that what a step collects is written down, and that a task is done in its time. */
export const collected = 0.93;
export const inTime = 0.85;
