import {
  decide,
  evolve,
  type Actor,
  type Base,
  type Command,
  type DealEvent,
  type DealState,
  type Definition,
  type Instant,
  type Rejection,
} from '@/runtime/engine';
import type { Refusal } from '../simulation';
import type { Arrival, Work } from './scenario';

/** A command without the one who gives it. */
export type Order = Command extends infer C ? (C extends Command ? Omit<C, 'actor'> : never) : never;

/** A deal on the floor: its facts so far, what they fold into, and what is already in somebody's queue. */
export interface DealRun {
  readonly id: string;
  /** How it came; the scenario knows more of it by this key. */
  readonly arrival: Arrival;
  /** What the engine may ask about the company. */
  readonly base: Base;
  /** Version it runs under. */
  definition: Definition;
  state: DealState;
  readonly events: DealEvent[];
  /** Somebody works on it until then; others wait. */
  busyUntil: Instant;
  /** Work that lies in a queue, by its key. */
  readonly planned: Map<string, Work>;
}

/** Counts and shows what was asked of the engine. */
export interface Ledger {
  commands: number;
  refusals: Refusal[];
  onCommand?: (deal: string, command: Command, at: Instant) => void;
}

/** Opens a deal by its first command. Null: the engine refused. */
export function openRun(
  { id, arrival, base, definition }: Pick<DealRun, 'id' | 'arrival' | 'base' | 'definition'>,
  command: Command,
  at: Instant,
  ledger: Ledger,
): DealRun | null {
  ledger.commands++;
  ledger.onCommand?.(id, command, at);
  const decision = decide(definition, null, command, at, base);
  if (!decision.ok) {
    ledger.refusals.push({ deal: id, at, command, rejection: decision.rejection });
    return null;
  }
  const state = decision.events.reduce<DealState | null>(evolve, null)!;
  return {
    id,
    arrival,
    base,
    definition,
    state,
    events: [...decision.events],
    busyUntil: at,
    planned: new Map(),
  };
}

/** Why the engine would refuse the command; null: it would not. */
export function rejectionOf(run: DealRun, order: Order, actor: Actor, at: Instant): Rejection | null {
  const decision = decide(run.definition, run.state, { ...order, actor }, at, run.base);
  return decision.ok ? null : decision.rejection;
}

/** Gives one command to a deal. False: refused, and the deal is as it was. */
export function give(run: DealRun, order: Order, actor: Actor, at: Instant, ledger: Ledger): boolean {
  const command: Command = { ...order, actor };
  ledger.commands++;
  ledger.onCommand?.(run.id, command, at);
  const decision = decide(run.definition, run.state, command, at, run.base);
  if (!decision.ok) {
    ledger.refusals.push({ deal: run.id, at, command, rejection: decision.rejection });
    return false;
  }
  for (const event of decision.events) {
    run.events.push(event);
    run.state = evolve(run.state, event);
  }
  return true;
}
