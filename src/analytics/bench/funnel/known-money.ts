import type { StageFunnelStep } from '@/analytics/measures';
import type { ExitWay } from './exit-ways';

/** Money of a step; null where it has deals and of none the amount is known, which is no nought. */
export const moneyHere = ({
  deals,
  amountMinor,
  withoutAmount,
}: Pick<StageFunnelStep, 'deals' | 'amountMinor' | 'withoutAmount'>): number | null =>
  deals > 0 && withoutAmount === deals ? null : amountMinor;

/** Money that left the step on a way, in the same sense. */
export const moneyGone = (
  { exits, exitsMinor, exitsWithoutAmount }: StageFunnelStep,
  way: ExitWay,
): number | null => (exits[way] > 0 && exitsWithoutAmount[way] === exits[way] ? null : exitsMinor[way]);
