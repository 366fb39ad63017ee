import { defineRule } from '../rule';

export const noLimit = defineRule('no_limit', 'warning', ({ process }, report) => {
  for (const stage of process.stages)
    if (!stage.limit) report({ kind: 'stage', stage: stage.id, part: 'limit' });
});
