import type { Norms, Pay, Process } from '@/runtime/format';
import { normPlan, payCheck, type NormPlan } from '../../model';
import { mapKeep } from './lists';
import { patched } from './parts';

/** The counted figures that the document carries beside the typed ones, brought up to date. */
export function recounted(process: Process): Process {
  const plan = normPlan(process);
  const norms = process.norms && plan ? countedNorms(process.norms, plan) : process.norms;
  const { pay } = process;
  return patched(process, { norms, pay: pay && countedPay(pay, process) });
}

function countedNorms(norms: Norms, plan: NormPlan): Norms {
  const { minutes, share } = plan.load.exact;
  const load = { minutesDay: rounded(minutes, 0), share: rounded(share ?? 0, 2) };
  const isSame = load.minutesDay === norms.load.minutesDay && load.share === norms.load.share;
  return patched(norms, {
    daily: mapKeep(norms.daily, (norm, i) => {
      const exact = plan.norms[i]?.exact;
      return exact == null ? norm : patched(norm, { exact: rounded(exact, 2) });
    }),
    load: isSame ? norms.load : load,
  });
}

function countedPay(pay: Pay, process: Process): Pay {
  const counted = payCheck(process);
  if (!counted) return pay;
  const check = {
    actionsPerWonDeal: rounded(counted.actions, 0),
    dealPart: rounded(counted.dealPart, 0),
    total: rounded(counted.total, 0),
    shareOfMargin: rounded((counted.share ?? 0) * 1e6, 0),
  };
  const isSame = (Object.keys(check) as (keyof typeof check)[]).every((key) => check[key] === pay.check[key]);
  return isSame ? pay : { ...pay, check };
}

/** As the document keeps figures; what no document can hold stops at the greatest one it can. */
function rounded(value: number, digits: number): number {
  return value < Number.MAX_SAFE_INTEGER ? Number(value.toFixed(digits)) : Number.MAX_SAFE_INTEGER;
}
