import type { Command } from '../command-map';
import { patched, recounted } from '../change';

/** No money until the author says; actions above 130 % of the norm are not paid. */
export const payBegin: Command<'pay.begin'> = (process) => {
  if (process.pay) return { process };
  const pay = {
    baseMonth: 0,
    variableShareOfMargin: 0,
    averageMargin: 0,
    rates: [],
    actionsOverNormCap: 1_300_000,
    clawback: { days: 0, on: [] },
    check: { actionsPerWonDeal: 0, dealPart: 0, total: 0, shareOfMargin: 0 },
  };
  return { process: recounted(patched(process, { pay })) };
};
