import { nextTimer, type Timer } from './due';
import { enter } from './effects/move';
import { raise } from './effects/deviations';
import { settle } from './effects/settle';
import type { Instant } from './state';
import { emit, system, type Turn } from './turn';

/**
 * Lets time run up to the instant: timers fire in the order they are due, each at its own true moment, whenever
 * the app is opened again.
 */
export function tickTo(turn: Turn, until: Instant, causeOfTime?: string): void {
  const { actor, at, cause } = turn;
  turn.actor = system;
  turn.cause = causeOfTime;
  for (;;) {
    const timer = nextTimer(turn.definition, turn.state);
    if (!timer || timer.firesAt > until) break;
    turn.at = Math.max(timer.at, turn.floor);
    fire(turn, timer);
    settle(turn);
  }
  turn.actor = actor;
  turn.at = at;
  turn.cause = cause;
}

function fire(turn: Turn, timer: Timer): void {
  switch (timer.kind) {
    case 'late':
      raise(turn, timer.check, { stage: timer.task.stage, visit: timer.task.visit, task: timer.task.key });
      return;
    case 'visit':
      raise(turn, timer.check);
      return;
    case 'escalate':
      emit(turn, {
        type: 'deviation_escalated',
        deviation: timer.deviation.key,
        to: timer.check.checkpoint.escalate?.to ?? [],
      });
      return;
    case 'return': {
      const { wait } = turn.state;
      if (wait) enter(turn, wait.returnsTo, { by: 'return', end: wait.end }, null);
    }
  }
}
