import type { CheckRule, EndKind, Id, OutcomeKind } from '@/runtime/format';
import type { DealData } from '../state';
import { isFilled } from '../values';

/**
 * Whether leaving is going on with the deal, so that the data of the stage is owed: a success or a branch, or a
 * move without an outcome, to another stage or to a successful end. Turning back, waiting and losing owe nothing.
 */
export function owesData(
  from: Id,
  to: { readonly stage: Id } | { readonly end: EndKind },
  kind: OutcomeKind | null,
): boolean {
  if (kind !== null && kind !== 'success' && kind !== 'branch') return false;
  return 'stage' in to ? to.stage !== from : to.end === 'success';
}

/** Fields that the stage was left without. */
export function lackingOnExit(rule: Extract<CheckRule, { on: 'exit' }>, data: DealData): Id[] {
  return rule.fields.filter((field) => !isFilled(data[field]));
}
