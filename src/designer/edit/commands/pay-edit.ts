import type { Command } from '../command-map';
import { inPay, isMinor, patched } from '../change';

/** Shares of a million; the cap of actions may lie above the norm. */
const whole = 1_000_000;

export const payEdit: Command<'pay.edit'> = (process, figures) => {
  const { baseMonth = 0, variableShareOfMargin = 0, averageMargin = 0, actionsOverNormCap = 0 } = figures;
  const isGood =
    [baseMonth, variableShareOfMargin, averageMargin, actionsOverNormCap, figures.clawback?.days ?? 0].every(
      isMinor,
    ) &&
    variableShareOfMargin <= whole &&
    averageMargin <= whole;
  return isGood ? inPay(process, (pay) => patched(pay, figures)) : { refused: { reason: 'bad_value' } };
};
