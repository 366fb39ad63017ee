import type { CheckRule, Id } from '@/runtime/format';
import type { DealFacts } from '../guard/facts';
import { isFilled } from '../values';

/** Whether what had to come before has not happened yet. `deal` is the deal just before `what` happens. */
export function breaksOrder(
  rule: Extract<CheckRule, { on: 'order' }>,
  deal: Pick<DealFacts, 'data' | 'activities'> & { readonly visits: Readonly<Record<Id, number>> },
): boolean {
  const { after } = rule;
  if ('stage' in after) return (deal.visits[after.stage] ?? 0) === 0;
  if ('activity' in after) return (deal.activities[after.activity]?.count ?? 0) === 0;
  return !isFilled(deal.data[after.field]);
}
