import { defineStageRule } from '../rule';

/** Success without a fact that proves it is a matter of opinion. */
export const noCriteria = defineStageRule('no_criteria', 'info', (stage, report) => {
  for (const { id, kind, criteria } of stage.outcomes)
    if (kind === 'success' && !criteria?.ru && !criteria?.en)
      report({ kind: 'outcome', stage: stage.id, outcome: id });
});
