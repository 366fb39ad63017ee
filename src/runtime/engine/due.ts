import { idleAt } from './checkpoints/idle';
import { lateAt } from './checkpoints/late';
import { momentAfter } from './checkpoints/moment-after';
import { stayAt } from './checkpoints/stay';
import type { CheckDefinition, Definition } from './definition';
import { raisedKey } from './raised-key';
import type { DealState, DeviationState, Instant, TaskState } from './state';

/**
 * What time alone will do next to a deal. Nothing is scheduled: the next timer is found from the state, so none can
 * be lost by closing the app, and none fires twice. Cost: one calendar sum per watched open task.
 */
export type Timer = {
  /** The moment it is about. */
  at: Instant;
  /** The first moment at which it is true: a deadline kept to the millisecond is kept. */
  firesAt: Instant;
} & (
  | { kind: 'late'; check: CheckDefinition; task: TaskState }
  | { kind: 'visit'; check: CheckDefinition }
  | { kind: 'escalate'; check: CheckDefinition; deviation: DeviationState }
  | { kind: 'return' }
);

export function nextTimer(definition: Definition, state: DealState): Timer | null {
  let next: Timer | null = null;
  const offer = (timer: Timer) => {
    if (!next || timer.firesAt < next.firesAt) next = timer;
  };
  const { calendar } = definition;
  if (state.status === 'waiting' && state.wait)
    offer({ kind: 'return', at: state.wait.until, firesAt: state.wait.until });
  for (const task of state.tasks) {
    if (task.status !== 'open') continue;
    for (const check of definition.tasks.get(task.task)?.late ?? []) {
      if (state.raised[raisedKey(check.id, task.stage, task.visit, task.key)] !== undefined) continue;
      const late = lateAt(check.rule, task, calendar);
      if (late) offer({ kind: 'late', check, task, at: late.at, firesAt: late.from });
    }
  }
  if (state.status === 'open') {
    const stage = definition.stages.get(state.stage);
    const isNew = ({ id }: CheckDefinition) =>
      state.raised[raisedKey(id, state.stage, state.visit)] === undefined;
    for (const check of stage?.stay ?? []) {
      if (!isNew(check)) continue;
      const at = stayAt(check.rule, state, calendar);
      offer({ kind: 'visit', check, at, firesAt: at + 1 });
    }
    for (const check of stage?.idle ?? []) {
      if (!isNew(check)) continue;
      const at = idleAt(check.rule, state, calendar);
      offer({ kind: 'visit', check, at, firesAt: at + 1 });
    }
  }
  for (const deviation of state.deviations) {
    if (deviation.escalatedAt !== undefined) continue;
    const check = definition.checkpoints.get(deviation.checkpoint);
    const escalate = check?.checkpoint.escalate;
    if (!check || !escalate) continue;
    const at = momentAfter(calendar, deviation.at, escalate.after);
    offer({ kind: 'escalate', check, deviation, at, firesAt: at });
  }
  return next;
}

/** The next instant at which a tick would do something; null: time alone changes nothing. */
export function wakeAt(definition: Definition, state: DealState): Instant | null {
  return nextTimer(definition, state)?.firesAt ?? null;
}
