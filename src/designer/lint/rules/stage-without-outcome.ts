import { defineStageRule } from '../rule';

export const stageWithoutOutcome = defineStageRule(
  'stage_without_outcome',
  'error',
  ({ id, outcomes }, report) => {
    if (outcomes.length === 0) report({ kind: 'stage', stage: id, part: 'outcomes' });
  },
);
