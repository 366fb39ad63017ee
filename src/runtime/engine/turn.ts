import type { Id } from '@/runtime/format';
import type { Base } from './base';
import type { Actor, Records } from './command';
import type { ActivityDefinition, Definition } from './definition';
import type { DealEvent, EventBody } from './event';
import { evolve } from './evolve';
import type { DealState, Instant } from './state';

/** The engine itself, when time alone makes something happen. */
export const system: Actor = { person: 'system', role: 'system' };

/** An activity whose validity is judged when the turn is over, because it may ask what came after it. */
export interface Unjudged {
  event: Extract<DealEvent, { type: 'activity' }>;
  activity: ActivityDefinition;
  records: Records | undefined;
}

/**
 * One turn of the engine: one command and all that follows from it. Every fact is an event, folded into the
 * state at once, so that each rule sees what the ones before it did. A refused turn is simply dropped.
 */
export interface Turn {
  readonly definition: Definition;
  readonly base: Base;
  readonly now: Instant;
  /** Id of the command, while its own facts are written; time has no cause. */
  cause: string | undefined;
  actor: Actor;
  /** When what is being written down was true. */
  at: Instant;
  /** No timer fires before this instant: a deadline moved into the past is broken when it is moved. */
  floor: Instant;
  state: DealState;
  readonly events: DealEvent[];
  readonly unjudged: Unjudged[];
  /** Fields that this turn changed. */
  readonly changed: Set<Id>;
  outcomeRecorded: boolean;
}

/** Writes a fact down. */
export function emit(turn: Turn, body: EventBody): DealEvent {
  const { state } = turn;
  const rev = state.rev + 1;
  const event: DealEvent = {
    id: `${state.id}:${rev}`,
    deal: state.id,
    rev,
    occurred: turn.at,
    recorded: turn.now,
    actor: turn.actor,
    process: turn.definition.version,
    ...(turn.cause !== undefined && { cause: turn.cause }),
    ...body,
  };
  turn.state = evolve(state, event);
  turn.events.push(event);
  return event;
}

/** The definition of the stage the deal is in; undefined if a later version of the process dropped it. */
export function stageHere(turn: Turn) {
  return turn.definition.stages.get(turn.state.stage);
}
