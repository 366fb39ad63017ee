import { defineRule } from '../rule';

/** Every way out is a loss, a return or a delay: the stage cannot succeed. */
export const noSuccessOutcome = defineRule('no_success_outcome', 'warning', ({ process }, report) => {
  for (const { id, outcomes } of process.stages)
    if (outcomes.length > 0 && !outcomes.some((outcome) => outcome.kind === 'success'))
      report({ kind: 'stage', stage: id, part: 'outcomes' });
});
