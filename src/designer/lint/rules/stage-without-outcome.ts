import { defineRule } from '../rule';

export const stageWithoutOutcome = defineRule('stage_without_outcome', 'error', ({ process }, report) => {
  for (const stage of process.stages)
    if (stage.outcomes.length === 0) report({ kind: 'stage', stage: stage.id, part: 'outcomes' });
});
