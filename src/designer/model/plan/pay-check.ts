import type { Process, Rate } from '@/runtime/format';
import { standingOf } from './standing';

export interface PricedRate {
  readonly rate: Rate;
  /** Paid occurrences per won deal; null: not known, so it adds nothing to the sum. A share is paid once. */
  readonly perWin: number | null;
  /** Minor units per won deal. */
  readonly amount: number;
}

/** What one won deal costs in pay, and which share of its margin that is. */
export interface PayCheck {
  readonly rates: readonly PricedRate[];
  readonly actions: number;
  readonly dealPart: number;
  readonly total: number;
  /** Margin of the average deal. */
  readonly margin: number;
  /** Null: the margin is not known. */
  readonly share: number | null;
  /** Share of margin set aside for variable pay. */
  readonly budget: number;
}

/**
 * Actions per won deal (price × how often the act comes per win) + the deal part (shares of the margin of the
 * average deal) = total, against the budget. All money in minor units, not rounded. Null: no pay in the process.
 */
export function payCheck(process: Process): PayCheck | null {
  const { pay, norms } = process;
  if (!pay) return null;
  const margin = ((norms?.averageDeal ?? 0) * pay.averageMargin) / 1e6;
  const standing = standingOf(process);
  const rates = pay.rates.map((rate): PricedRate => {
    if (rate.per === 'margin') return { rate, perWin: 1, amount: (margin * rate.share) / 1e6 };
    const perWin = standing.perWinOfRate(rate.id);
    return { rate, perWin, amount: rate.price * (perWin ?? 0) };
  });
  const sum = (per: Rate['per']) =>
    rates.reduce((total, { rate, amount }) => total + (rate.per === per ? amount : 0), 0);
  const actions = sum('action');
  const dealPart = sum('margin');
  return {
    rates,
    actions,
    dealPart,
    total: actions + dealPart,
    margin,
    share: margin > 0 ? (actions + dealPart) / margin : null,
    budget: pay.variableShareOfMargin / 1e6,
  };
}
