import { defineStageRule } from '../rule';

/** RACI: somebody does the work of a stage. */
export const responsible = defineStageRule('responsible', 'error', ({ id, raci }, report) => {
  if (!Object.values(raci).includes('R')) report({ kind: 'stage', stage: id, part: 'raci' });
});
