import { defineRule } from '../rule';

/** Conversions are shares: the plan counted backward through anything else is a fantasy. */
export const normRatio = defineRule('norm_ratio', 'error', ({ process: { norms } }, report) => {
  for (const { id, share } of norms?.ratios ?? [])
    if (!(share > 0 && share <= 1))
      report({ kind: 'process', part: 'norms' }, { ratio: id, share: { share } });
});
