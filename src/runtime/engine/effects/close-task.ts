import type { Records } from '../command';
import type { EventBody } from '../event';
import type { TaskState } from '../state';
import { emit, type Turn } from '../turn';
import { actOf } from './activities';
import { createTasks } from './create-task';
import { resolve } from './deviations';

/** Marks a task done: what it is an act of happens, and the tasks after it are created. */
export function finishTask(turn: Turn, task: TaskState, records?: Records): void {
  const kept = withForm(turn, task, records);
  emit(turn, {
    type: 'task_done',
    task: task.task,
    key: task.key,
    ...(kept && { records: kept }),
    late: task.dueAt !== null && turn.at > task.dueAt,
  });
  settleLateness(turn, task);
  for (const activity of turn.definition.activitiesOfTask.get(task.task) ?? []) actOf(turn, activity, kept);
  createTasks(turn, turn.definition.tasksAfterTask.get(task.task));
}

/** A task let go by decision. What had to follow it still does, else a chain would end in silence. */
export function skipTask(turn: Turn, task: TaskState, reason: string): void {
  emit(turn, { type: 'task_skipped', task: task.task, key: task.key, reason });
  settleLateness(turn, task);
  createTasks(turn, turn.definition.tasksAfterTask.get(task.task));
}

export function cancelTask(
  turn: Turn,
  task: TaskState,
  why: Extract<EventBody, { type: 'task_cancelled' }>['why'],
): void {
  emit(turn, { type: 'task_cancelled', task: task.task, key: task.key, why });
  settleLateness(turn, task);
}

/** A closed task is not late any more: its open deviations end with it. */
function settleLateness(turn: Turn, task: TaskState): void {
  if (turn.state.deviations.length > 0) resolve(turn, (deviation) => deviation.task === task.key);
}

/** Who came to a meeting may stand in the form of the task instead of its records: one fact, asked once. */
function withForm(turn: Turn, { task }: TaskState, records?: Records): Records | undefined {
  if (records?.attendees) return records;
  const { definition, state } = turn;
  const asked = (definition.activitiesOfTask.get(task) ?? []).some(({ activity }) =>
    activity.records?.includes('attendees'),
  );
  if (!asked) return records;
  for (const field of definition.tasks.get(task)?.task.form ?? []) {
    const value = state.data[field];
    if (Array.isArray(value)) return { ...records, attendees: value };
  }
  return records;
}
