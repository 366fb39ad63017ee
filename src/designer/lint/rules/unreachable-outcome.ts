import { defineRule } from '../rule';

/** The stage has a script, and no answer of it comes to this outcome. */
export const unreachableOutcome = defineRule(
  'unreachable_outcome',
  'warning',
  ({ process, script, startsOf }, report) => {
    for (const stage of process.stages) {
      if (stage.script.steps.length === 0) continue;
      const { outcomes } = script(stage).reachableFrom(startsOf(stage));
      for (const { id } of stage.outcomes)
        if (!outcomes.has(id)) report({ kind: 'outcome', stage: stage.id, outcome: id });
    }
  },
);
