import { evolve, type DealEvent, type DealState, type Instant } from '@/runtime/engine';
import { canonicalJson, sha256 } from '@/runtime/format';

/**
 * How a deal lies in the store: one record, each fact with a hash that covers it and everything before it.
 * The idea is a plain hash chain: whoever edits, drops or moves a fact by hand breaks every hash from there
 * on, unless all of them are made anew. It shows carelessness and damage; it is no seal against somebody who
 * holds the machine. Cost: about 20 µs a fact, when written and once when the journal opens.
 */
export interface StoredDeal {
  deal: string;
  facts: readonly StoredFact[];
  /** What the last fact was when the record was written, so that a lost tail is seen. */
  head: { rev: number; hash: string };
}

export interface StoredFact {
  event: DealEvent;
  hash: string;
}

/** Where the record stopped being what was written, and what that means for the deal. */
export interface JournalBreak {
  deal: string;
  /** Number of the fact; 0 for the record as a whole. */
  rev: number;
  at: Instant | null;
  /**
   * `altered`: the fact differs from what was written, and is shown as it is now. `cut`: from this fact on
   * nothing can be read. `missing`: the last facts are gone. `unreadable`: the whole record.
   */
  why: 'altered' | 'cut' | 'missing' | 'unreadable';
}

export interface ReadDeal {
  facts: readonly StoredFact[];
  state: DealState | null;
  breaks: readonly JournalBreak[];
}

/** The same shape spelled out: a named one may be extended elsewhere, so it is not known to be plain JSON. */
type Plain<T> = T extends object ? { [K in keyof T]: Plain<T[K]> } : T;

export function hashOf(before: string, event: Plain<DealEvent>): string {
  return sha256(before + canonicalJson(event));
}

export function chain(facts: readonly StoredFact[], events: readonly DealEvent[]): StoredFact[] {
  let before = facts.at(-1)?.hash ?? '';
  return [...facts, ...events.map((event) => ({ event, hash: (before = hashOf(before, event)) }))];
}

export function recordOf(deal: string, facts: readonly StoredFact[]): StoredDeal {
  return { deal, facts, head: { rev: facts.length, hash: facts.at(-1)?.hash ?? '' } };
}

/** Reads whatever lies in the store. What can be folded is kept, and every break is named. */
export function readRecord(deal: string, raw: unknown): ReadDeal {
  if (!isRecord(raw))
    return { facts: [], state: null, breaks: [{ deal, rev: 0, at: null, why: 'unreadable' }] };
  const facts: StoredFact[] = [];
  const breaks: JournalBreak[] = [];
  let state: DealState | null = null;
  let before = '';
  for (const [i, fact] of raw.facts.entries()) {
    const next: DealState | null = isFact(fact, deal) ? folded(state, fact.event) : null;
    if (!next) {
      breaks.push({ deal, rev: i + 1, at: state?.lastEventAt ?? null, why: 'cut' });
      break;
    }
    const { event, hash } = fact as StoredFact;
    if (hashOf(before, event) !== hash) breaks.push({ deal, rev: i + 1, at: event.occurred, why: 'altered' });
    facts.push({ event, hash });
    state = next;
    before = hash;
  }
  if (!breaks.some(({ why }) => why === 'cut') && raw.head.rev > facts.length)
    breaks.push({ deal, rev: facts.length + 1, at: state?.lastEventAt ?? null, why: 'missing' });
  return { facts, state, breaks };
}

function folded(state: DealState | null, event: DealEvent): DealState | null {
  try {
    return evolve(state, event);
  } catch {
    // Not a fact of this deal's life: the record is cut here, and the reader says so.
    return null;
  }
}

function isRecord(raw: unknown): raw is { facts: unknown[]; head: { rev: number } } {
  if (typeof raw !== 'object' || raw === null || !('facts' in raw) || !Array.isArray(raw.facts)) return false;
  return 'head' in raw && typeof raw.head === 'object' && raw.head !== null && 'rev' in raw.head;
}

function isFact(fact: unknown, deal: string): fact is StoredFact {
  if (typeof fact !== 'object' || fact === null || !('event' in fact) || !('hash' in fact)) return false;
  const { event } = fact;
  if (typeof event !== 'object' || event === null || typeof fact.hash !== 'string') return false;
  return 'type' in event && typeof event.type === 'string' && 'deal' in event && event.deal === deal;
}
