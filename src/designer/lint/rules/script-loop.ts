import type { Id } from '@/runtime/format';
import { defineRule } from '../rule';

/** Steps that lead only to each other: the talk never comes to an outcome. Told once for the whole group. */
export const scriptLoop = defineRule('script_loop', 'error', ({ process, script }, report) => {
  for (const stage of process.stages)
    for (const [first, ...others] of script(stage).traps) {
      const number = (id: Id) => stage.script.steps.findIndex((step) => step.id === id) + 1;
      const steps = others.map(number).sort((a, b) => a - b);
      report({ kind: 'step', stage: stage.id, step: first! }, { n: steps.length, steps: steps.join(', ') });
    }
});
