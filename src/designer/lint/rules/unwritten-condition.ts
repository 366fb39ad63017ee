import type { Guard } from '@/runtime/format';
import { guardTargets } from '../../model';
import type { Place } from '../place';
import { defineRule } from '../rule';

/** A condition or a deadline reads a field that nothing ever fills: it can never be decided. */
export const unwrittenCondition = defineRule(
  'unwritten_condition',
  'warning',
  ({ process, written, field }, report) => {
    const read = (at: Place, ids: Iterable<string>) => {
      for (const id of new Set(ids))
        if (field.has(id) && !written.has(id)) report(at, { field: { name: 'field', id } });
    };
    const fieldsOf = (guard: Guard) =>
      guardTargets(guard).flatMap((target) => (target.kind === 'field' ? [target.id] : []));
    for (const stage of process.stages) {
      for (const { id, due } of stage.tasks)
        if (due?.from === 'field') read({ kind: 'task', stage: stage.id, task: id }, [due.field]);
      for (const { id, rule } of stage.checkpoints) {
        const at = { kind: 'checkpoint', stage: stage.id, checkpoint: id } as const;
        if (rule.on === 'condition') read(at, fieldsOf(rule.when));
        if (rule.on === 'order' && 'field' in rule.after) read(at, [rule.after.field]);
        if (rule.on === 'attendees') read(at, [rule.lack]);
      }
    }
    for (const rule of [...process.portrait.isClient, ...process.portrait.notClient])
      read({ kind: 'portraitRule', id: rule.id }, fieldsOf(rule.when));
    for (const { id, when, valid } of process.activities)
      read(
        { kind: 'activity', id },
        [when, valid].flatMap((guard) => (guard ? fieldsOf(guard) : [])),
      );
  },
);
