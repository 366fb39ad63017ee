import { defineRule } from '../rule';

/** Success without a fact that proves it is a matter of opinion. */
export const noCriteria = defineRule('no_criteria', 'info', ({ process }, report) => {
  for (const stage of process.stages)
    for (const { id, kind, criteria } of stage.outcomes)
      if (kind === 'success' && !criteria?.ru && !criteria?.en)
        report({ kind: 'outcome', stage: stage.id, outcome: id });
});
