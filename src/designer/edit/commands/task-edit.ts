import type { Process, Trigger } from '@/runtime/format';
import { findTask, resolver } from '../../model';
import type { Command } from '../command-map';
import {
  inTask,
  notFound,
  orAbsent,
  orNone,
  patched,
  unknownField,
  withWords,
  type Refused,
} from '../change';

export const taskEdit: Command<'task.edit'> = (
  process,
  { task: id, title, result, form, otherPerson, ...plain },
) => {
  const { role, create, due, repeatMax } = plain;
  if (role !== undefined && !process.roles.some((r) => r.id === role)) return notFound('role', role);
  if (typeof repeatMax === 'number' && (!Number.isInteger(repeatMax) || repeatMax < 1)) {
    return { refused: { reason: 'bad_value' } };
  }
  const fields = [...(form ?? []), ...(due?.from === 'field' ? [due.field] : [])];
  const refused = unknownField(process, fields) ?? (create ? badTrigger(process, id, create) : null);
  if (refused) return refused;
  return inTask(process, id, (task) =>
    patched(task, {
      ...plain,
      title: title && withWords(task.title, title),
      result: result && withWords(task.result, result),
      form: orNone(form),
      otherPerson: orAbsent(otherPerson),
    }),
  );
};

function badTrigger(process: Process, id: string, create: Trigger): Refused | null {
  const exists = resolver(process);
  switch (create.on) {
    case 'task_done':
      return create.task !== id && exists({ kind: 'task', id: create.task })
        ? null
        : notFound('task', create.task);
    case 'outcome': {
      const stage = findTask(process, id)?.stage.id ?? null;
      return exists({ kind: 'outcome', id: create.outcome, stage })
        ? null
        : notFound('outcome', create.outcome);
    }
    case 'field':
      return exists({ kind: 'field', id: create.field }) ? null : notFound('field', create.field);
    case 'checkpoint':
      return exists({ kind: 'checkpoint', id: create.checkpoint })
        ? null
        : notFound('checkpoint', create.checkpoint);
    case 'enter':
    case 'manual':
      return null;
  }
}
