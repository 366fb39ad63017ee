import { defineStageRule } from '../rule';

/** The script stops at a step with no way out of it. */
export const stepWithoutAnswer = defineStageRule('step_without_answer', 'error', ({ id, script }, report) => {
  for (const step of script.steps)
    if (step.answers.length === 0) report({ kind: 'step', stage: id, step: step.id });
});
