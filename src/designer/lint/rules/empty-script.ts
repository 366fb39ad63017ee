import { defineRule } from '../rule';

export const emptyScript = defineRule('empty_script', 'warning', ({ process }, report) => {
  for (const { id, script } of process.stages)
    if (script.steps.length === 0) report({ kind: 'stage', stage: id, part: 'script' });
});
