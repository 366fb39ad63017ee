import { defineStageRule } from '../rule';

/** Every way out is a loss, a return or a delay: the stage cannot succeed. */
export const noSuccessOutcome = defineStageRule(
  'no_success_outcome',
  'warning',
  ({ id, outcomes }, report) => {
    if (outcomes.length > 0 && !outcomes.some((outcome) => outcome.kind === 'success'))
      report({ kind: 'stage', stage: id, part: 'outcomes' });
  },
);
