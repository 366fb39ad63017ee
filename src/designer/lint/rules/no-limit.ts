import { defineStageRule } from '../rule';

export const noLimit = defineStageRule('no_limit', 'warning', ({ id, limit }, report) => {
  if (!limit) report({ kind: 'stage', stage: id, part: 'limit' });
});
