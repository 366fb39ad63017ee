import { defineRule } from '../rule';

/** RACI: somebody does the work of a stage. */
export const responsible = defineRule('responsible', 'error', ({ process }, report) => {
  for (const { id, raci } of process.stages)
    if (!Object.values(raci).includes('R')) report({ kind: 'stage', stage: id, part: 'raci' });
});
