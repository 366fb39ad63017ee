import { payCheck } from '../../model';
import { defineRule } from '../rule';

/**
 * Pay for one won deal against the share of margin set aside for it. An action whose place in the funnel is not
 * known adds nothing, so the finding is never a false alarm.
 */
export const payBudget = defineRule('pay_budget', 'error', ({ process }, report) => {
  const check = payCheck(process);
  if (!process.pay || !check || check.share === null) return;
  const share = Math.max(check.share, process.pay.check.shareOfMargin / 1e6);
  // Half a promille: the stated figures are rounded.
  if (share > check.budget + 0.0005)
    report({ kind: 'process', part: 'pay' }, { share: { share }, budget: { share: check.budget } });
});
