import { defineRule } from '../rule';

/** No entry and no arrow leads to the stage. */
export const unreachableStage = defineRule(
  'unreachable_stage',
  'error',
  ({ process, stageGraph }, report) => {
    if (!process.entries.some((entry) => process.stages.some((stage) => stage.id === entry.stage))) return;
    for (const stage of process.stages)
      if (!stageGraph.reachable.has(stage.id)) report({ kind: 'stage', stage: stage.id, part: 'outcomes' });
  },
);
