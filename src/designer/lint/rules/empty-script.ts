import { defineStageRule } from '../rule';

export const emptyScript = defineStageRule('empty_script', 'warning', ({ id, script }, report) => {
  if (script.steps.length === 0) report({ kind: 'stage', stage: id, part: 'script' });
});
