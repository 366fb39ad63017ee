import type { Actor, DealState, Instant, TaskState } from '@/runtime/engine';
import type { Id, Process, Stage } from '@/runtime/format';
import { openTasks } from '../agenda/agenda';

/** The one thing to do next in a deal. */
export type NextStep =
  | { act: 'wait'; until: Instant; end: Id }
  | { act: 'nothing'; end: Id | null }
  /** A result is chosen, and the gate holds it. */
  | { act: 'gate'; outcome: Id }
  /** Go on with the talk that is under way. */
  | { act: 'resume' }
  /** The script of the stage does the task. */
  | { act: 'talk'; task: TaskState }
  | { act: 'task'; task: TaskState }
  /** Nothing is left but to say how the stage ended. */
  | { act: 'result'; task: TaskState | null };

/** Why this and not another: said beside the step, so that nobody has to guess. */
export type Reason =
  | 'held'
  | 'under_way'
  | 'late'
  | 'soonest'
  | 'only'
  | 'no_deadline'
  | 'others_work'
  | 'all_done'
  | 'over'
  /** The deal rests, and tasks of it that the process keeps are still to be done. */
  | 'kept';

export interface MainStep {
  step: NextStep;
  reason: Reason;
  /** The deadline that presses, if any. */
  dueAt: Instant | null;
}

/**
 * Exactly one main step for every deal. Order of choice: what is half done comes before what is new (a held
 * result, a talk under way); then one's own open task with the nearest deadline; then somebody else's; when no
 * task is left, the result of the stage.
 */
export function mainStep(process: Process, state: DealState, actor: Actor, now: Instant): MainStep {
  const tasks = openTasks(state);
  const atRest = tasks.length > 0 ? 'kept' : 'over';
  if (state.status === 'waiting' && state.wait)
    return {
      step: { act: 'wait', until: state.wait.until, end: state.wait.end },
      reason: atRest,
      dueAt: state.wait.until,
    };
  if (state.status !== 'open')
    return { step: { act: 'nothing', end: state.end }, reason: atRest, dueAt: null };

  const first = tasks[0] ?? null;
  if (state.pendingOutcome)
    return {
      step: { act: 'gate', outcome: state.pendingOutcome },
      reason: 'held',
      dueAt: first?.dueAt ?? null,
    };
  if (state.run) return { step: { act: 'resume' }, reason: 'under_way', dueAt: first?.dueAt ?? null };

  const mine = tasks.filter((task) => isForMe(process, task, state, actor));
  const task = mine[0] ?? first;
  if (!task) return { step: { act: 'result', task: null }, reason: 'all_done', dueAt: null };
  const reason = mine.length === 0 ? 'others_work' : reasonFor(task, mine, now);
  if (task.task === 'next_step') return { step: { act: 'result', task }, reason, dueAt: task.dueAt };
  const stage = process.stages.find((s) => s.id === state.stage);
  const act = isTalk(stage, task) ? 'talk' : 'task';
  return { step: { act, task }, reason, dueAt: task.dueAt };
}

/** Given to the person; or to nobody yet, and of the person's role. */
export function isForMe(process: Process, task: TaskState, state: DealState, actor: Actor): boolean {
  if (task.assignee !== null) return task.assignee === actor.person;
  const role = process.stages.flatMap((stage) => stage.tasks).find((t) => t.id === task.task)?.role;
  return role === actor.role || (role === undefined && state.assignee === actor.person);
}

/** Whether the script of the stage does the task. */
export function isTalk(stage: Stage | undefined, task: TaskState): boolean {
  return (
    stage?.id === task.stage &&
    stage.script.steps.length > 0 &&
    stage.tasks.find((t) => t.id === task.task)?.doneBy === 'script'
  );
}

function reasonFor(task: TaskState, mine: readonly TaskState[], now: Instant): Reason {
  if (task.dueAt === null) return mine.length === 1 ? 'only' : 'no_deadline';
  if (task.dueAt < now) return 'late';
  return mine.length === 1 ? 'only' : 'soonest';
}
