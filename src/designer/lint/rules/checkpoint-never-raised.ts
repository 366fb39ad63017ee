import { defineRule } from '../rule';

/** Only an answer can raise the checkpoint, and none does. */
export const checkpointNeverRaised = defineRule(
  'checkpoint_never_raised',
  'warning',
  ({ process, tasks }, report) => {
    for (const stage of process.stages)
      for (const { id, rule } of stage.checkpoints)
        if (rule.on === 'script' && !tasks.raised.has(id))
          report({ kind: 'checkpoint', stage: stage.id, checkpoint: id });
  },
);
