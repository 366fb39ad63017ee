import type { MoneyShare } from '@/analytics/measures';

/** Money that came on of all that it came from; null where some of that is unknown, or there is none. */
export const moneyShareOf = (
  partMinor: number,
  { amountMinor, withoutAmount }: { amountMinor: number; withoutAmount: number },
): MoneyShare | null =>
  withoutAmount > 0 || amountMinor === 0 ? null : { partMinor, wholeMinor: amountMinor };
