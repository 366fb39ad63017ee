import type { Rejection } from '../rejection';
import { addTask as createByHand, isOpen } from '../effects/create-task';
import { finishTask, skipTask as letGo } from '../effects/close-task';
import { checkFields, missing, writeFields } from '../effects/fields';
import { mayAct, stageDeciders } from '../rights';
import type { TaskState } from '../state';
import { emit, type Turn } from '../turn';
import { isBlank, onlyOpen, type Handler } from './handler';

const unknown = (key: string): Rejection => ({ code: 'unknown_id', what: 'task', id: key });

function openByKey({ state }: Turn, key: string): TaskState | undefined {
  return state.tasks.find((task) => task.key === key && isOpen(task));
}

export const completeTask: Handler<'complete_task'> = (turn, { task: key, set, records }) => {
  const task = openByKey(turn, key);
  if (!task) return unknown(key);
  const wrong = checkFields(turn.definition, set);
  if (wrong) return wrong;
  const definition = turn.definition.tasks.get(task.task)?.task;
  const empty = missing(turn.state, definition?.form ?? [], set);
  if (empty.length > 0) return { code: 'missing_data', fields: empty };
  if (definition?.otherPerson && turn.actor.person === turn.state.assignee)
    return { code: 'not_allowed', needs: [] };
  writeFields(turn, set);
  finishTask(turn, task, records);
  return null;
};

/** A task that the process requires is let go only by those who decide in its stage. */
export const skipTask: Handler<'skip_task'> = (turn, { task: key, reason }) => {
  const task = openByKey(turn, key);
  if (!task) return unknown(key);
  if (isBlank(reason)) return { code: 'reason_needed' };
  const definition = turn.definition.tasks.get(task.task);
  if (definition?.task.required) {
    const needs = stageDeciders(turn.definition.stages.get(definition.stage));
    if (!mayAct(turn.actor.role, needs)) return { code: 'not_allowed', needs };
  }
  letGo(turn, task, reason.trim());
  return null;
};

export const rescheduleTask: Handler<'reschedule_task'> = (turn, { task: key, dueAt, reason }) => {
  const task = openByKey(turn, key);
  if (!task) return unknown(key);
  if (isBlank(reason)) return { code: 'reason_needed' };
  // A date that could not be read is no moment ahead either.
  if (!(dueAt >= turn.at)) return { code: 'time_runs_back' };
  if (dueAt !== task.dueAt)
    emit(turn, {
      type: 'task_rescheduled',
      task: task.task,
      key,
      from: task.dueAt,
      dueAt,
      reason: reason.trim(),
    });
  return null;
};

export const assignTask: Handler<'assign_task'> = (turn, { task: key, assignee }) => {
  const task = openByKey(turn, key);
  if (!task) return unknown(key);
  if (assignee === turn.state.assignee && turn.definition.tasks.get(task.task)?.task.otherPerson)
    return { code: 'not_allowed', needs: [] };
  if (assignee !== task.assignee) emit(turn, { type: 'task_assigned', task: task.task, key, assignee });
  return null;
};

export const addTask: Handler<'add_task'> = onlyOpen((turn, { task }) => {
  const definition = turn.definition.tasks.get(task);
  if (!definition) return unknown(task);
  createByHand(turn, definition);
  return null;
});
