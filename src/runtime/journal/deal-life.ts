import {
  decide,
  evolve,
  type Base,
  type Command,
  type DealEvent,
  type DealState,
  type Decision,
  type Definition,
  type Instant,
  type Rejection,
} from '@/runtime/engine';
import type { ReadDeal, StoredFact } from './record';
import { chain } from './record';

/** A deal as the journal shows it: its facts, and the state they fold into. */
export interface JournalDeal {
  state: DealState;
  events: readonly DealEvent[];
}

/** A command that was accepted here and is not in the store yet. */
interface Pending {
  command: Command;
  at: Instant;
  events: readonly DealEvent[];
  after: DealState;
}

export interface LostCommand {
  deal: string;
  command: Command;
  rejection: Rejection;
}

/**
 * One deal between memory and store: what is stored, and what was accepted since. When another tab was
 * first, the commands are decided again on what it wrote; one that no longer holds is handed back, never
 * dropped in silence.
 */
export class DealLife {
  private settled: readonly DealEvent[] = [];
  private settledState: DealState | null = null;
  /** Hashed only when first written: deals that came with the project are many and mostly stay as they are. */
  private facts: readonly StoredFact[] | null = null;
  private pending: readonly Pending[] = [];
  /** Whether the store has a record of the deal. */
  kept = false;

  constructor(
    readonly id: string,
    private readonly definition: () => Definition,
    private readonly base: Base,
  ) {}

  private get state(): DealState | null {
    return this.pending.at(-1)?.after ?? this.settledState;
  }

  get deal(): JournalDeal | null {
    const { state } = this;
    if (!state) return null;
    const events = this.pending.length
      ? [...this.settled, ...this.pending.flatMap((p) => p.events)]
      : this.settled;
    return { state, events };
  }

  get waiting(): number {
    return this.pending.length;
  }

  /** Starts from facts that came with the project. */
  seed(events: readonly DealEvent[], state: DealState): void {
    this.settled = events;
    this.settledState = state;
  }

  /** Starts from a record of the store. */
  restore({ facts, state }: ReadDeal): void {
    this.facts = facts;
    this.settled = facts.map((fact) => fact.event);
    this.settledState = state;
    this.kept = true;
  }

  /** What the engine says to the command; nothing changes. */
  decide(command: Command, at: Instant): { decision: Decision; moment: Instant } {
    const state = this.state;
    // A machine's clock may be set back; the time of a deal never runs back.
    const moment = Math.max(at, state?.lastEventAt ?? at, state?.tickedTo ?? at);
    return { decision: decide(this.definition(), state, command, moment, this.base), moment };
  }

  accept(command: Command, at: Instant): { ok: true; events: number } | { ok: false; rejection: Rejection } {
    const { decision, moment } = this.decide(command, at);
    if (!decision.ok) return decision;
    const { events } = decision;
    if (events.length > 0) {
      const after = events.reduce<DealState | null>(evolve, this.state)!;
      this.pending = [...this.pending, { command, at: moment, events, after }];
    }
    return { ok: true, events: events.length };
  }

  /** Whether the store holds exactly what this deal was last known to be. */
  isAt(head: { rev: number; hash: string }): boolean {
    return this.facts !== null && head.rev === this.facts.length && head.hash === this.facts.at(-1)?.hash;
  }

  /** Another tab has written: its facts come first, ours are decided again. A record that lost facts takes nothing from us. */
  follow(read: ReadDeal): LostCommand[] {
    if (!read.state || read.facts.length < (this.facts?.length ?? 0)) return [];
    const again = this.pending;
    this.restore(read);
    this.pending = [];
    return again.flatMap(({ command, at }) => {
      const result = this.accept(command, at);
      return result.ok ? [] : [{ deal: this.id, command, rejection: result.rejection }];
    });
  }

  /** What the store shall hold, and what to call once it does. */
  toWrite(): { facts: readonly StoredFact[]; done: () => void } {
    const written = this.pending;
    const facts = chain(
      this.facts ?? chain([], this.settled),
      written.flatMap((p) => p.events),
    );
    return {
      facts,
      done: () => {
        this.facts = facts;
        this.settled = facts.map((fact) => fact.event);
        this.settledState = written.at(-1)?.after ?? this.settledState;
        this.pending = this.pending.filter((p) => !written.includes(p));
        this.kept = true;
      },
    };
  }
}
