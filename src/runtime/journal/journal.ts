import type { KeyValueStore } from '@/kit/storage';
import {
  decide,
  evolve,
  replay,
  type Command,
  type DealEvent,
  type DealState,
  type Definition,
  type Instant,
  type Rejection,
} from '@/runtime/engine';

/** A deal as the journal keeps it: its facts, and the state they fold into. */
export interface JournalDeal {
  state: DealState;
  events: readonly DealEvent[];
}

export type DispatchResult = { ok: true; deal: JournalDeal } | { ok: false; rejection: Rejection };

export interface Journal {
  /** Deals by id; a new map after every change, so that it can be compared by reference. */
  deals(): ReadonlyMap<string, JournalDeal>;
  /** Deals that were worked on here, so that their rows replace those of the measured log. */
  changed(): ReadonlyMap<string, JournalDeal>;
  /** Applies the command at once and writes its events down; `deal` is null for `open_deal`. */
  dispatch(deal: string | null, command: Command): DispatchResult;
  subscribe(listener: () => void): () => void;
  /** Resolves when everything so far is stored; rejects if storing failed. */
  settled(): Promise<void>;
}

export interface JournalOptions {
  store: KeyValueStore;
  /** Prefix of the records in the store, one record a deal. */
  prefix: string;
  definition: Definition;
  /** Deals that came with the project and were not worked on here yet. */
  seed: readonly (readonly DealEvent[])[];
  now: () => Instant;
}

/**
 * The append-only record of live deals. One record per deal holds its events in order; state is always
 * their fold and is never stored. Writes are queued, so that the record of a deal never goes back in time.
 */
export async function openJournal({ store, prefix, definition, seed, now }: JournalOptions): Promise<Journal> {
  let deals = new Map<string, JournalDeal>();
  let changed = new Map<string, JournalDeal>();
  const listeners = new Set<() => void>();
  let writing: Promise<void> = Promise.resolve();

  const add = (target: Map<string, JournalDeal>, events: readonly DealEvent[]) => {
    const state = replay(events);
    if (state) target.set(state.id, { state, events });
  };
  for (const events of seed) add(deals, events);
  for (const key of await store.keys(prefix)) add(changed, (await store.get<DealEvent[]>(key)) ?? []);
  for (const [id, deal] of changed) deals.set(id, deal);

  return {
    deals: () => deals,
    changed: () => changed,
    dispatch(id, command) {
      const before = id === null ? null : (deals.get(id) ?? null);
      const decision = decide(definition, before?.state ?? null, command, now());
      if (!decision.ok) return decision;
      if (decision.events.length === 0) return before ? { ok: true, deal: before } : { ok: false, rejection: { code: 'wrong_state', status: 'none' } };
      const events = [...(before?.events ?? []), ...decision.events];
      const state = decision.events.reduce<DealState | null>(evolve, before?.state ?? null)!;
      const deal = { state, events };
      deals = new Map(deals).set(state.id, deal);
      changed = new Map(changed).set(state.id, deal);
      writing = writing.then(() => store.set(prefix + state.id, events));
      listeners.forEach((listener) => listener());
      return { ok: true, deal };
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    settled: () => writing,
  };
}
