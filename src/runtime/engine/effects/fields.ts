import type { Id } from '@/runtime/format';
import type { Definition } from '../definition';
import { momentOf } from '../moment';
import type { Rejection } from '../rejection';
import type { DealState, Value } from '../state';
import { emit, type Turn } from '../turn';
import { isFilled, sameValue } from '../values';
import { actOf } from './activities';
import { createTasks, dueOf, isOpen } from './create-task';

type FieldSet = Readonly<Record<Id, Value | null>>;

/** Checks values before anything is written. */
export function checkFields({ fields }: Definition, set: FieldSet = {}): Rejection | null {
  for (const [field, value] of Object.entries(set)) {
    const check = fields.get(field);
    if (!check) return { code: 'unknown_id', what: 'field', id: field };
    const why = value === null ? null : check(value);
    if (why) return { code: 'invalid_value', field, why };
  }
  return null;
}

/** Fields that are still empty, the new values counted. */
export function missing(state: DealState, fields: readonly Id[], set: FieldSet = {}): Id[] {
  return fields.filter((field) => !isFilled(field in set ? set[field] : state.data[field]));
}

/** Writes checked values and what follows from them: moved deadlines, activities, tasks. */
export function writeFields(turn: Turn, set: FieldSet = {}): void {
  followFields(turn, putFields(turn, set));
}

/** Writes checked values only; returns the fields that changed. */
export function putFields(turn: Turn, set: FieldSet = {}): Id[] {
  const written: Id[] = [];
  for (const [field, value] of Object.entries(set)) {
    const before = turn.state.data[field] ?? null;
    if (sameValue(before, value)) continue;
    emit(turn, { type: 'field_set', field, value, before });
    turn.changed.add(field);
    written.push(field);
  }
  return written;
}

export function followFields(turn: Turn, written: readonly Id[]): void {
  for (const field of written) follow(turn, field);
}

function follow(turn: Turn, field: Id): void {
  moveDeadlines(turn, field);
  moveWait(turn, field);
  if (!isFilled(turn.state.data[field])) return;
  for (const activity of turn.definition.activitiesOfField.get(field) ?? []) {
    const { count = 0 } = turn.state.activities[activity.id] ?? {};
    const first = activity.activity.from.some(
      (from) => from.on === 'field' && from.field === field && from.first === true,
    );
    if (!first || count === 0) actOf(turn, activity);
  }
  createTasks(turn, turn.definition.tasksAfterField.get(field));
}

/** Deadlines taken from a date of the deal go where the date goes. */
function moveDeadlines(turn: Turn, field: Id): void {
  const { definition } = turn;
  for (const task of turn.state.tasks) {
    if (!isOpen(task)) continue;
    const due = definition.tasks.get(task.task)?.task.due;
    if (due?.from !== 'field' || due.field !== field) continue;
    const dueAt = dueOf(definition, turn.state, task.task, task.createdAt);
    if (dueAt === task.dueAt) continue;
    emit(turn, {
      type: 'task_rescheduled',
      task: task.task,
      key: task.key,
      from: task.dueAt,
      dueAt,
      reason: '',
    });
  }
}

/** A postponed deal returns on the new date. */
function moveWait(turn: Turn, field: Id): void {
  const { wait } = turn.state;
  const end = wait && turn.definition.ends.get(wait.end);
  if (end?.kind !== 'postponed' || end.until !== field) return;
  const until = momentOf(turn.state.data[field], 'begin', turn.definition.calendar);
  if (until !== null && until !== wait!.until)
    emit(turn, { type: 'deal_waiting', end: end.id, until, returnsTo: end.returnsTo, moved: true });
}
