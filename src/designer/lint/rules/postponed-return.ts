import { defineRule } from '../rule';

/** A postponed deal must come back by itself: on a date that somebody filled in, to a stage that is there. */
export const postponedReturn = defineRule(
  'postponed_return',
  'error',
  ({ process, exists, field, written }, report) => {
    for (const end of process.ends) {
      if (end.kind !== 'postponed') continue;
      const at = { kind: 'end', id: end.id } as const;
      const until = field.get(end.until);
      if (!exists({ kind: 'stage', id: end.returnsTo })) report(at, { lack: 'stage', field: '' });
      if (!until) report(at, { lack: 'date', field: '' });
      else if (until.type !== 'date' && until.type !== 'datetime')
        report(at, { lack: 'type', field: { name: 'field', id: until.id } });
      else if (!end.requires?.includes(until.id) && !written.has(until.id))
        report(at, { lack: 'value', field: { name: 'field', id: until.id } });
    }
  },
);
