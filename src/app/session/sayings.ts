import type { KeyValueStore } from '@/kit/storage';
import type { DealEvent } from '@/runtime/engine';
import type { Id, Saying } from '@/runtime/format';

/**
 * Words of clients that no answer of the script fitted, from the facts of one deal in their order. A fact names the
 * step; its stage is that of the talk it belongs to. Reads facts only: the engine is not fetched for it.
 */
export function sayingsOf(events: Iterable<DealEvent>): Saying[] {
  const stages = new Map<string, Id>();
  const sayings: Saying[] = [];
  let process: Id | null = null;
  for (const event of events) {
    if (event.type === 'deal_opened') process = event.opens.id;
    else if (event.type === 'script_started') stages.set(event.run, event.stage);
    else if (event.type === 'script_no_answer' && process !== null) {
      const { place, words } = event;
      const stage = stages.get(event.run);
      const fact = { process, words, said: event.occurred, by: event.actor.person };
      if (place.at === 'objection') sayings.push({ ...fact, at: { objection: place.objection } });
      else if (stage !== undefined) sayings.push({ ...fact, at: { stage, step: place.step } });
    }
  }
  return sayings;
}

export const sayingsIn = (deals: readonly { readonly events: readonly DealEvent[] }[]): Saying[] =>
  deals.flatMap(({ events }) => sayingsOf(events));

/** The same, read from the records of the journal, and from deals that came with the project and stand as they came. */
export async function storedSayings(
  store: KeyValueStore,
  prefix: string,
  seed: readonly (readonly DealEvent[])[],
): Promise<Saying[]> {
  const keys = await store.keys(`${prefix}deal/`);
  const records = await Promise.all(keys.map((key) => store.get<unknown>(key)));
  const kept = new Set(keys.map((key) => key.slice(`${prefix}deal/`.length)));
  const untouched = seed.filter(([first]) => first && !kept.has(first.deal));
  return [...untouched, ...records.map(factsIn)].flatMap(sayingsOf);
}

/** What can be read of a record; where it is damaged the journal says so when it opens. */
function factsIn(record: unknown): DealEvent[] {
  const facts: unknown =
    typeof record === 'object' && record !== null && 'facts' in record ? record.facts : [];
  if (!Array.isArray(facts)) return [];
  return facts.flatMap((fact: { event?: DealEvent } | null) =>
    typeof fact?.event?.type === 'string' ? [fact.event] : [],
  );
}
