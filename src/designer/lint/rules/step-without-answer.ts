import { defineRule } from '../rule';

/** The script stops at a step with no way out of it. */
export const stepWithoutAnswer = defineRule('step_without_answer', 'error', ({ process }, report) => {
  for (const stage of process.stages)
    for (const step of stage.script.steps)
      if (step.answers.length === 0) report({ kind: 'step', stage: stage.id, step: step.id });
});
