import { freshId, openPeers, type KeyValueStore } from '@/kit/storage';
import {
  replay,
  wakeAt,
  type Actor,
  type Command,
  type DealEvent,
  type Definition,
  type Instant,
  type Rejection,
} from '@/runtime/engine';
import type { Person } from '@/runtime/format';
import { isHere } from './company';
import { ContactBase } from './contacts';
import { DealLife, type JournalDeal, type LostCommand } from './deal-life';
import { readRecord, recordOf, type JournalBreak } from './record';

export type DispatchResult = { ok: true; deal: JournalDeal } | { ok: false; rejection: Rejection };

/** What a person must be told about the record itself. */
export interface JournalHealth {
  breaks: readonly JournalBreak[];
  /** Commands that another tab made impossible before they were stored. */
  lost: readonly LostCommand[];
  /** Why the last attempt to store failed; everything is kept in memory and tried again. */
  failure: string | null;
  /** Deals with something not stored yet. */
  unsaved: number;
}

export interface Journal {
  /** Deals by id; a new map after every change, so that it can be compared by reference. */
  deals(): ReadonlyMap<string, JournalDeal>;
  /** Deals that were worked on here, so that their rows replace those of the measured log. */
  changed(): ReadonlyMap<string, JournalDeal>;
  /** Applies the command at once and writes its events down; `deal` is null for `open_deal`. */
  dispatch(deal: string | null, command: Command): DispatchResult;
  /** What the engine would say to the command now; nothing happens. Null: it would be accepted. */
  tryOut(deal: string, command: Command): Rejection | null;
  /** An id no other tab gives. */
  newDealId(): string;
  /** Fires what is due by now. */
  tick(): void;
  /** The process was drawn anew: from now on commands and deadlines go by it. What was done stays as it was. */
  follow(definition: Definition): void;
  health(): JournalHealth;
  /** Calls after every change of deals or health. */
  subscribe(listener: () => void): () => void;
  /** Resolves when everything so far is stored; rejects if storing failed. */
  settled(): Promise<void>;
  /** Tries again to store what a failure kept in memory. */
  retry(): void;
  close(): void;
}

export interface JournalOptions {
  store: KeyValueStore;
  /** Prefix of the records in the store, one journal a project. */
  prefix: string;
  definition: Definition;
  /** Deals that came with the project and were not worked on here yet. */
  seed: readonly (readonly DealEvent[])[];
  now: () => Instant;
  /** The people of the company as they are now: no task goes to who has left. */
  people?: () => readonly Person[];
  /** Milliseconds between looks at the deadlines; 0: only on opening. */
  tickEvery?: number;
}

export const engineActor: Actor = { person: 'system', role: 'system' };

/**
 * The append-only record of live deals. One record per deal holds its facts in order, each with its link of a
 * hash chain; state is always their fold and is never stored. A command takes effect at once and is written
 * behind, one tab at a time. On opening, deadlines that passed while nobody looked fire once, dated when they
 * were true: that is the engine's tick, and what it gave is in the record before anything is asked again.
 */
export async function openJournal(options: JournalOptions): Promise<Journal> {
  const { store, prefix, seed, now, people = () => [], tickEvery = 10_000 } = options;
  let { definition } = options;
  const keyOf = (deal: string) => `${prefix}deal/${deal}`;
  const peers = openPeers<readonly string[]>(`journal:${prefix}`);
  const contacts = new ContactBase();
  const lives = new Map<string, DealLife>();
  const wakes = new Map<string, Instant | null>();
  const dirty = new Set<string>();
  const listeners = new Set<() => void>();
  let deals: ReadonlyMap<string, JournalDeal> = new Map();
  let changed: { of: unknown; deals: ReadonlyMap<string, JournalDeal> } = { of: null, deals: new Map() };
  let health: JournalHealth = { breaks: [], lost: [], failure: null, unsaved: 0 };
  let writing: Promise<void> = Promise.resolve();
  let given = 0;

  const born = (id: string) =>
    new DealLife(id, () => definition, {
      ...contacts.beside(id),
      isHere: (person, at) => isHere(people(), person, at, definition.process.calendar.timezone),
    });
  const lifeOf = (id: string) => {
    let life = lives.get(id);
    if (!life) lives.set(id, (life = born(id)));
    return life;
  };
  const show = (ids: Iterable<string>) => {
    const next = new Map(deals);
    for (const id of ids) {
      const deal = lives.get(id)?.deal;
      if (!deal) continue;
      next.set(id, deal);
      contacts.add(deal.state);
      wakes.set(id, wakeAt(definition, deal.state));
    }
    deals = next;
  };
  const tell = (change: Partial<JournalHealth> = {}) => {
    health = { ...health, unsaved: dirty.size, ...change };
    listeners.forEach((listener) => listener());
  };
  const note = (breaks: readonly JournalBreak[], lost: readonly LostCommand[]) => {
    const known = new Set(health.breaks.map(({ deal, rev, why }) => `${deal}:${rev}:${why}`));
    health = {
      ...health,
      breaks: [...health.breaks, ...breaks.filter((b) => !known.has(`${b.deal}:${b.rev}:${b.why}`))],
      // A deadline that the other tab has already fired is no loss.
      lost: [...health.lost, ...lost.filter(({ command }) => command.type !== 'tick')],
    };
  };

  /** Takes over what lies in the store, if it is not what we know. True: it must be put aside before it is written over. */
  async function lookUp(id: string): Promise<{ broken: unknown }> {
    const raw = await store.get<unknown>(keyOf(id));
    if (raw === undefined || lifeOf(id).isAt(headOf(raw))) return { broken: undefined };
    const read = readRecord(id, raw);
    note(read.breaks, lifeOf(id).follow(read));
    return { broken: read.breaks.some(({ why }) => why === 'cut' || why === 'unreadable') ? raw : undefined };
  }

  async function write(): Promise<void> {
    const ids = await peers.exclusively(async () => {
      const entries: (readonly [string, unknown])[] = [];
      const done: (() => void)[] = [];
      const touched = [...dirty];
      for (const id of touched) {
        const { broken } = await lookUp(id);
        if (broken !== undefined) entries.push([`${prefix}aside/${id}/${now()}`, broken]);
        const life = lifeOf(id);
        if (life.waiting === 0) continue;
        const record = life.toWrite();
        entries.push([keyOf(id), recordOf(id, record.facts)]);
        done.push(record.done);
      }
      if (entries.length > 0) await store.setAll(entries);
      done.forEach((finish) => finish());
      for (const id of touched) if (lifeOf(id).waiting === 0) dirty.delete(id);
      return touched;
    });
    peers.tell(ids);
    show(ids);
    tell({ failure: null });
  }
  const schedule = () => {
    writing = writing
      .catch(() => undefined)
      .then(() => (dirty.size > 0 ? write() : undefined))
      .catch((error: unknown) => {
        tell({ failure: error instanceof Error ? error.message : String(error) });
        throw error;
      });
    // The failure is told through `health` and `settled`; nobody else has to hear of it.
    writing.catch(() => undefined);
  };

  function dispatch(id: string | null, command: Command): DispatchResult {
    const deal = id ?? (command.type === 'open_deal' ? command.deal : '');
    const known = lives.get(deal);
    const life = known ?? born(deal);
    const result = life.accept({ id: freshId(), ...command }, now());
    if (!result.ok) return result;
    if (result.events > 0) {
      lives.set(deal, life);
      dirty.add(deal);
      show([deal]);
      schedule();
      tell();
    }
    return { ok: true, deal: life.deal! };
  }

  function tick(): void {
    const at = now();
    for (const [id, wake] of [...wakes])
      if (wake !== null && wake <= at) dispatch(id, { type: 'tick', actor: engineActor });
  }

  for (const events of seed) {
    const state = replay(events);
    if (state) lifeOf(state.id).seed(events, state);
  }
  for (const key of await store.keys(`${prefix}deal/`)) {
    const id = key.slice(keyOf('').length);
    const read = readRecord(id, await store.get<unknown>(key));
    note(read.breaks, []);
    if (read.state) lifeOf(id).restore(read);
  }
  show(lives.keys());
  // Each opening has a number of its own, so that two tabs never give the same id.
  const session = await peers
    .exclusively(async () => {
      const last = (await store.get<number>(`${prefix}openings`)) ?? 0;
      await store.set(`${prefix}openings`, last + 1);
      return String(last + 1);
    })
    .catch(() => freshId().slice(0, 8));
  peers.listen((ids) => {
    void Promise.all(ids.map(lookUp)).then(() => {
      show(ids);
      tell();
    });
  });
  tick();
  const timer = tickEvery > 0 ? setInterval(tick, tickEvery) : undefined;

  return {
    deals: () => deals,
    changed() {
      if (changed.of !== deals)
        changed = {
          of: deals,
          deals: new Map([...deals].filter(([id]) => dirty.has(id) || lives.get(id)!.kept)),
        };
      return changed.deals;
    },
    dispatch,
    tryOut(id, command) {
      const { decision } = lifeOf(id).decide(command, now());
      return decision.ok ? null : decision.rejection;
    },
    newDealId() {
      let id: string;
      do id = `d${session}_${++given}`;
      while (lives.has(id));
      return id;
    },
    tick,
    follow(next) {
      definition = next;
      show(lives.keys());
      tell();
      tick();
    },
    health: () => health,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    settled: () => writing,
    retry: schedule,
    close() {
      clearInterval(timer);
      listeners.clear();
      // What is still being written is told to the other tabs first.
      void writing.catch(() => undefined).then(() => peers.close());
    },
  };
}

function headOf(raw: unknown): { rev: number; hash: string } {
  const head = typeof raw === 'object' && raw !== null && 'head' in raw ? raw.head : null;
  return (head as { rev: number; hash: string } | null) ?? { rev: -1, hash: '' };
}
