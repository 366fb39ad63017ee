import { defineRule } from '../rule';

/**
 * A success asks for a field that the deal does not have by then. The form of the outcome still asks for it, so
 * the work stops there: never collected on any path is an error, missed by some path a warning. Other outcomes
 * are where their data (reason, date) is born, so their forms are the right place.
 */
export const uncollected = defineRule('uncollected', 'error', ({ process, collected, field }, report) => {
  const ends = new Map(process.ends.map((end) => [end.id, end]));
  for (const stage of process.stages) {
    if (stage.script.steps.length === 0) continue;
    for (const outcome of stage.outcomes) {
      if (outcome.kind !== 'success') continue;
      const known = collected.at(stage.id, outcome.id);
      if (!known) continue;
      const required = new Set([...(outcome.requires ?? []), ...(ends.get(outcome.to)?.requires ?? [])]);
      for (const id of required)
        if (field.has(id) && !known.sure(id))
          report(
            { kind: 'outcome', stage: stage.id, outcome: outcome.id },
            { field: { name: 'field', id }, some: known.gathered(id) ? 'yes' : 'no' },
            known.gathered(id) ? 'warning' : 'error',
          );
    }
  }
});
