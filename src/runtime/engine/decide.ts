import { emptyBase, type Base } from './base';
import type { Command } from './command';
import type { Definition } from './definition';
import { judge } from './effects/activities';
import { resolveTimed } from './effects/deviations';
import { settle } from './effects/settle';
import type { DealEvent } from './event';
import { recordActivity } from './handlers/activity';
import { approve, resolveDeviation } from './handlers/control';
import { note, setFields } from './handlers/data';
import { wrongState } from './handlers/handler';
import { importFact, override, reopen } from './handlers/move';
import { openDeal } from './handlers/open-deal';
import { cancelOutcome, outcome } from './handlers/outcome';
import { assignDeal } from './handlers/people';
import { answer, noSuchAnswer, scriptBack, startScript, stopScript } from './handlers/script';
import { addTask, assignTask, completeTask, rescheduleTask, skipTask } from './handlers/tasks';
import type { Rejection } from './rejection';
import type { DealState, Instant } from './state';
import { tickTo } from './tick';
import type { Turn } from './turn';

export type Decision = { ok: true; events: DealEvent[] } | { ok: false; rejection: Rejection };

const nothing: Decision = { ok: true, events: [] };
const refused = (rejection: Rejection): Decision => ({ ok: false, rejection });

/**
 * What a command does to a deal: facts, or a refusal and no facts. The same arguments always give the same
 * bytes. Order of a turn: the same command again is nothing; a deal that has moved on refuses; time runs up to the
 * moment of the fact; the fact and what follows from it; time runs on to now. So a fact typed in later meets
 * the deadlines as they stood when it was true.
 */
export function decide(
  definition: Definition,
  state: DealState | null,
  command: Command,
  now: Instant,
  base: Base = emptyBase,
): Decision {
  if (state && command.id !== undefined && state.commandIds.includes(command.id)) return nothing;
  if (command.expectedRev !== undefined && command.expectedRev !== (state?.rev ?? 0))
    return refused({ code: 'stale_rev', rev: state?.rev ?? 0 });
  const at = command.occurred ?? now;
  if (at > now) return refused({ code: 'time_runs_back' });
  if (!state) {
    if (command.type !== 'open_deal') return refused({ code: 'wrong_state', status: 'none' });
    const turn = openDeal(definition, command, at, now, base);
    return 'code' in turn ? refused(turn) : concluded(turn);
  }
  if (now < state.tickedTo) return refused({ code: 'time_runs_back' });
  const turn: Turn = {
    definition,
    base,
    now,
    cause: command.id,
    actor: command.actor,
    at,
    // What was due before the deal was last looked at is due by a rule that came later: it holds from then on.
    floor: state.tickedTo,
    state,
    events: [],
    unjudged: [],
    changed: new Set(),
    outcomeRecorded: false,
  };
  if (command.type === 'tick') {
    tickTo(turn, now, command.id);
    judge(turn);
    return { ok: true, events: turn.events };
  }
  tickTo(turn, at);
  if (at < Math.max(turn.state.lastEventAt, turn.state.enteredAt)) return refused({ code: 'time_runs_back' });
  const before = turn.events.length;
  const rejection = handle(turn, command);
  if (rejection) return refused(rejection);
  if (turn.events.length > before) resolveTimed(turn, ['idle']);
  return concluded(turn);
}

function concluded(turn: Turn): Decision {
  settle(turn);
  turn.floor = turn.at;
  tickTo(turn, turn.now);
  judge(turn);
  return { ok: true, events: turn.events };
}

function handle(turn: Turn, command: Exclude<Command, { type: 'tick' }>): Rejection | null {
  switch (command.type) {
    case 'open_deal':
      return wrongState(turn.state);
    case 'set_fields':
      return setFields(turn, command);
    case 'complete_task':
      return completeTask(turn, command);
    case 'skip_task':
      return skipTask(turn, command);
    case 'reschedule_task':
      return rescheduleTask(turn, command);
    case 'assign_task':
      return assignTask(turn, command);
    case 'assign_deal':
      return assignDeal(turn, command);
    case 'add_task':
      return addTask(turn, command);
    case 'start_script':
      return startScript(turn, command);
    case 'answer':
      return answer(turn, command);
    case 'no_such_answer':
      return noSuchAnswer(turn, command);
    case 'script_back':
      return scriptBack(turn, command);
    case 'stop_script':
      return stopScript(turn, command);
    case 'outcome':
      return outcome(turn, command);
    case 'cancel_outcome':
      return cancelOutcome(turn, command);
    case 'override':
      return override(turn, command);
    case 'import_fact':
      return importFact(turn, command);
    case 'record_activity':
      return recordActivity(turn, command);
    case 'approve':
      return approve(turn, command);
    case 'resolve_deviation':
      return resolveDeviation(turn, command);
    case 'reopen':
      return reopen(turn, command);
    case 'note':
      return note(turn, command);
  }
}
