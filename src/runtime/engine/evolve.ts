import type { DealEvent } from './event';
import { raisedKey } from './raised-key';
import { advanced, stepBack } from './script-run';
import type { DealState, TaskState } from './state';
import { blank, copyOf } from './state-copy';

/**
 * Folds one event into the state of a deal. Knows nothing of the process: what an event means is written
 * in it, so a log folds the same for ever. Never throws. Cost: one shallow copy, plus the part that changes.
 */
export function evolve(state: DealState | null, event: DealEvent): DealState {
  const next = state ? copyOf(state) : blank(event);
  foldInto(next, event);
  return next;
}

/** Folds many events; what nobody has seen yet is not copied between them. */
export function replay(events: readonly DealEvent[]): DealState | null {
  const [first] = events;
  if (!first) return null;
  const state = blank(first);
  for (const event of events) foldInto(state, event);
  return state;
}

/** `next` belongs to the caller: its own slots are written, what they point to is not. */
function foldInto(next: DealState, event: DealEvent): void {
  next.rev = event.rev;
  if (event.recorded > next.tickedTo) next.tickedTo = event.recorded;
  if (event.actor.role !== 'system' && event.occurred > next.lastEventAt) next.lastEventAt = event.occurred;
  if (event.cause !== undefined && next.commandIds.at(-1) !== event.cause)
    next.commandIds = [...next.commandIds, event.cause];
  fold(next, event);
}

function fold(next: DealState, event: DealEvent): void {
  switch (event.type) {
    case 'deal_opened':
      next.process = event.opens;
      next.entry = event.entry;
      next.title = event.title;
      next.assignee = event.assignee;
      return;
    case 'stage_entered':
      next.status = 'open';
      next.wait = null;
      next.end = null;
      next.closedAt = null;
      next.stage = event.stage;
      next.visit = event.visit;
      next.visits = { ...next.visits, [event.stage]: event.visit };
      next.attempts = event.way.by === 'outcome' && event.way.kind === 'retry' ? next.attempts + 1 : 0;
      next.enteredAt = event.occurred;
      return;
    case 'stage_left':
      next.run = null;
      next.pendingOutcome = null;
      return;
    case 'field_set': {
      const data = { ...next.data };
      if (event.value === null) delete data[event.field];
      else data[event.field] = event.value;
      next.data = data;
      return;
    }
    case 'task_created':
      next.tasks = [
        ...next.tasks,
        {
          key: event.key,
          task: event.task,
          stage: event.stage,
          visit: event.visit,
          assignee: event.assignee,
          createdAt: event.occurred,
          dueAt: event.dueAt,
          status: 'open',
        },
      ];
      return;
    case 'task_done':
      next.tasks = withTask(next.tasks, event.key, { status: 'done', closedAt: event.occurred });
      return;
    case 'task_skipped':
      next.tasks = withTask(next.tasks, event.key, { status: 'skipped', closedAt: event.occurred });
      return;
    case 'task_cancelled':
      next.tasks = withTask(next.tasks, event.key, { status: 'cancelled', closedAt: event.occurred });
      return;
    case 'task_rescheduled':
      next.tasks = withTask(next.tasks, event.key, { dueAt: event.dueAt });
      return;
    case 'task_assigned':
      next.tasks = withTask(next.tasks, event.key, { assignee: event.assignee });
      return;
    case 'deal_assigned':
      next.assignee = event.assignee;
      return;
    case 'script_started':
      next.runs += 1;
      next.run = {
        key: event.run,
        stage: event.stage,
        visit: next.visit,
        place: { at: 'step', step: event.step },
        returns: [],
        trail: [],
        startedAt: event.occurred,
      };
      return;
    case 'script_answered':
      if (next.run && event.next) next.run = advanced(next.run, event.next);
      return;
    case 'script_back':
      if (next.run) next.run = stepBack(next.run);
      return;
    case 'script_no_answer':
    case 'noted':
    case 'gate_passed':
    case 'deal_reopened':
      return;
    case 'script_stopped':
    case 'script_finished':
      next.run = null;
      return;
    case 'outcome_chosen':
      next.pendingOutcome = event.outcome;
      return;
    case 'outcome_cancelled':
      next.pendingOutcome = null;
      return;
    case 'activity': {
      const before = next.activities[event.activity];
      const counted = event.once === undefined ? before?.counted : [...(before?.counted ?? []), event.once];
      next.activities = {
        ...next.activities,
        [event.activity]: {
          count: (before?.count ?? 0) + 1,
          lastAt: Math.max(before?.lastAt ?? -Infinity, event.occurred),
          ...(counted && { counted }),
        },
      };
      return;
    }
    case 'deviation_raised': {
      const { checkpoint, stage, visit, task } = event.deviation;
      next.deviations = [...next.deviations, event.deviation];
      const once = raisedKey(checkpoint, stage, visit, task);
      next.raised = {
        ...next.raised,
        [checkpoint]: (next.raised[checkpoint] ?? 0) + 1,
        [once]: (next.raised[once] ?? 0) + 1,
      };
      return;
    }
    case 'deviation_escalated':
      next.deviations = next.deviations.map((deviation) =>
        deviation.key === event.deviation ? { ...deviation, escalatedAt: event.occurred } : deviation,
      );
      return;
    case 'deviation_resolved':
      next.deviations = next.deviations.filter((deviation) => deviation.key !== event.deviation);
      return;
    case 'approved': {
      const { person, role } = event.actor;
      next.approvals = [
        ...next.approvals,
        { checkpoint: event.checkpoint, by: person, role, at: event.occurred },
      ];
      return;
    }
    case 'deal_ended':
      next.status = 'ended';
      next.wait = null;
      next.end = event.end;
      next.closedAt = event.occurred;
      return;
    case 'deal_waiting':
      next.status = 'waiting';
      next.end = null;
      next.closedAt = null;
      next.wait = { until: event.until, returnsTo: event.returnsTo, end: event.end };
      return;
  }
}

function withTask(tasks: readonly TaskState[], key: string, patch: Partial<TaskState>): readonly TaskState[] {
  const at = tasks.findLastIndex((task) => task.key === key);
  const task = tasks[at];
  if (!task) return tasks;
  const copy = tasks.slice();
  copy[at] = { ...task, ...patch };
  return copy;
}
