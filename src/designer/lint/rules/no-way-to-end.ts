import { defineRule } from '../rule';

/** Stages that lead only to each other: a deal that comes in never ends. Told once for the whole group. */
export const noWayToEnd = defineRule('no_way_to_end', 'error', ({ stageGraph }, report) => {
  for (const [first, ...others] of stageGraph.traps)
    report(
      { kind: 'stage', stage: first!, part: 'outcomes' },
      { others: others.map((id) => ({ name: 'stage', id })), n: others.length },
    );
});
