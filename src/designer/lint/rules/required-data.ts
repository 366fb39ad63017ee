import { defineRule } from '../rule';

/** The stage is to learn a field that neither its script and tasks nor anything before it can fill. */
export const requiredData = defineRule(
  'required_data',
  'warning',
  ({ process, collected, field }, report) => {
    for (const stage of process.stages) {
      if (stage.script.steps.length === 0) continue;
      const outcomes = stage.outcomes.filter((outcome) => outcome.kind === 'success');
      const known = outcomes.flatMap((outcome) => collected.at(stage.id, outcome.id) ?? []);
      if (known.length === 0) continue;
      const asked = new Set(outcomes.flatMap((outcome) => outcome.requires ?? []));
      for (const id of stage.requiredData)
        if (field.has(id) && !asked.has(id) && !known.some((at) => at.perhaps(id)))
          report({ kind: 'stage', stage: stage.id, part: 'data' }, { field: { name: 'field', id } });
    }
  },
);
