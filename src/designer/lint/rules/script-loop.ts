import { defineRule } from '../rule';

/** Steps that lead only to each other: the talk never comes to an outcome. Told once for the whole group. */
export const scriptLoop = defineRule('script_loop', 'error', ({ process, script }, report) => {
  for (const stage of process.stages)
    for (const group of script(stage).traps)
      report(
        { kind: 'step', stage: stage.id, step: group[0]! },
        { n: group.length - 1, steps: group.slice(1).join(', ') },
      );
});
