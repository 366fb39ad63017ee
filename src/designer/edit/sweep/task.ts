import type { Id, Task, Trigger } from '@/runtime/format';
import { filterKeep, orNone, patched } from '../change';
import type { Gone } from './gone';

/** The task without deleted things. If nothing creates it any more, it is created by hand. */
export function sweepTask(task: Task, stage: Id, gone: Gone): Task {
  return patched(task, {
    create: triggerGone(task.create, stage, gone) ? { on: 'manual' as const } : task.create,
    due: task.due?.from === 'field' && gone.has({ kind: 'field', id: task.due.field }) ? null : task.due,
    form: task.form && orNoneIfSwept(task.form, gone),
  });
}

function orNoneIfSwept(form: Id[], gone: Gone): Id[] | null | undefined {
  const rest = filterKeep(form, (id) => !gone.has({ kind: 'field', id }));
  return rest === form ? form : orNone(rest);
}

function triggerGone(create: Trigger, stage: Id, gone: Gone): boolean {
  switch (create.on) {
    case 'task_done':
      return gone.has({ kind: 'task', id: create.task });
    case 'outcome':
      return gone.has({ kind: 'outcome', id: create.outcome, stage });
    case 'field':
      return gone.has({ kind: 'field', id: create.field });
    case 'checkpoint':
      return gone.has({ kind: 'checkpoint', id: create.checkpoint });
    case 'enter':
    case 'manual':
      return false;
  }
}
