import type { Id, Task } from '@/runtime/format';
import type { Definition, TaskDefinition } from '../definition';
import { momentOf } from '../moment';
import type { DealState, Instant, TaskState } from '../state';
import { emit, type Turn } from '../turn';

/** The engine's own task, when nothing else is left to do. */
export const nextStep = 'next_step';
const nextStepDue = { iso: 'P1D', clock: 'work' } as const;

export const isOpen = (task: TaskState): boolean => task.status === 'open';

export function openTask(state: DealState, task: Id): TaskState | undefined {
  return state.tasks.find((one) => one.task === task && one.status === 'open');
}

/** Creates the tasks of a trigger, in the order of the document. */
export function createTasks(turn: Turn, tasks: readonly TaskDefinition[] = []): void {
  for (const task of tasks) createTask(turn, task);
}

/**
 * Creates a task unless it makes no sense: it is open already (a kept one on return to its stage), its chain of
 * retries is used up, or the deal is elsewhere and the task does not follow it.
 */
export function createTask(turn: Turn, definition: TaskDefinition): void {
  const { state } = turn;
  const { id, task, stage, onLeave } = definition;
  const here = state.status === 'open' && state.stage === stage;
  if (!here && onLeave !== 'keep') return;
  if (task.repeatMax !== undefined && madeInChain(state, id, stage) >= task.repeatMax) return;
  addTask(turn, definition);
}

/** A task added by hand: neither its stage nor the number of repeats stands in its way. */
export function addTask(turn: Turn, { id, task, stage }: TaskDefinition): void {
  const { state, definition } = turn;
  if (openTask(state, id)) return;
  emit(turn, {
    type: 'task_created',
    task: id,
    key: nextKey(state, id),
    stage,
    visit: state.visits[stage] ?? 0,
    role: task.role,
    assignee: assigneeOf(turn, task),
    dueAt: dueOf(definition, state, id, turn.at),
  });
}

export function createNextStep(turn: Turn): void {
  const { state, definition } = turn;
  emit(turn, {
    type: 'task_created',
    task: nextStep,
    key: nextKey(state, nextStep),
    stage: state.stage,
    visit: state.visit,
    role: definition.holder,
    assignee: state.assignee,
    dueAt: definition.calendar.add(definition.calendar.nextWorkingMoment(turn.at), nextStepDue),
  });
}

function nextKey(state: DealState, id: Id): string {
  let made = 0;
  for (const { task } of state.tasks) if (task === id) made++;
  return `${id}#${made + 1}`;
}

/** Times the task was created since the chain of retries began. */
function madeInChain(state: DealState, id: Id, stage: Id): number {
  const first = (state.visits[stage] ?? 0) - state.attempts;
  return state.tasks.filter(({ task, visit }) => task === id && visit >= first).length;
}

/**
 * Tasks of the role that holds the deal go to its assignee; those of another role to whoever of it had one in this
 * deal last; those of another person to whoever did the same before. Who has left gets none. Nobody yet: null.
 */
function assigneeOf({ definition, state, base, at }: Turn, { id, role, otherPerson }: Task): Id | null {
  const { holder, tasks } = definition;
  if (role === holder && !otherPerson) return state.assignee;
  const before = state.tasks.findLast(
    ({ task, assignee }) =>
      assignee !== null &&
      (otherPerson ? task === id && assignee !== state.assignee : tasks.get(task)?.task.role === role) &&
      base.isHere?.(assignee, at) !== false,
  );
  return before?.assignee ?? null;
}

/** The deadline of a task created at the instant, as the data of the deal stands. */
export function dueOf(definition: Definition, state: DealState, id: Id, createdAt: Instant): Instant | null {
  const due = definition.tasks.get(id)?.task.due;
  if (!due) return null;
  const { calendar } = definition;
  switch (due.from) {
    case 'created':
      return calendar.add(createdAt, due.after);
    case 'field': {
      const at = momentOf(state.data[due.field], 'end', calendar);
      if (at === null) return null;
      const later = due.after ? calendar.add(at, due.after) : at;
      return due.before ? calendar.subtract(later, due.before) : later;
    }
  }
}
