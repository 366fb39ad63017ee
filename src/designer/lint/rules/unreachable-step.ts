import { defineRule } from '../rule';

/** No answer leads to the step. */
export const unreachableStep = defineRule(
  'unreachable_step',
  'warning',
  ({ process, script, startsOf }, report) => {
    for (const stage of process.stages) {
      const { steps } = script(stage).reachableFrom(startsOf(stage));
      for (const step of stage.script.steps)
        if (!steps.has(step.id)) report({ kind: 'step', stage: stage.id, step: step.id });
    }
  },
);
