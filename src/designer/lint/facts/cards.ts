import type { Id, Objection, Process } from '@/runtime/format';

/** The objection cards and what each leads to. */
export interface CardLibrary {
  readonly objections: readonly Objection[];
  readonly card: ReadonlyMap<Id, Objection>;
  /** The card and every card it may open, in the order they are met. */
  from(card: Id): ReadonlySet<Id>;
}

const known = new WeakMap<readonly Objection[], CardLibrary>();

export function cardLibraryOf({ objections }: Process): CardLibrary {
  const before = known.get(objections);
  if (before) return before;
  const card = new Map(objections.map((objection) => [objection.id, objection]));
  const closures = new Map<Id, ReadonlySet<Id>>();
  const from = (start: Id): ReadonlySet<Id> => {
    const cached = closures.get(start);
    if (cached) return cached;
    const seen = new Set<Id>();
    const queue = [start];
    for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
      if (seen.has(id) || !card.has(id)) continue;
      seen.add(id);
      for (const { go } of card.get(id)!.answers) if (go.to === 'objection') queue.push(go.objection);
    }
    closures.set(start, seen);
    return seen;
  };
  const library: CardLibrary = { objections, card, from };
  known.set(objections, library);
  return library;
}
