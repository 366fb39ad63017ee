import { memoryStore, type KeyValueStore } from '@/kit/storage';
import { compileProcess, type DealEvent, type Instant } from '@/runtime/engine';
import type { Person } from '@/runtime/format';
import { openJournal, type Journal } from '@/runtime/journal';
import { anna, monday } from '../engine/deal';
import { templateProcess } from '../engine/template';

export const definition = compileProcess(templateProcess());

/** A journal on the shipped process, with its clock in the test's hand. */
export async function open(
  options: {
    store?: KeyValueStore;
    prefix?: string;
    now?: () => Instant;
    seed?: readonly (readonly DealEvent[])[];
    people?: () => readonly Person[];
  } = {},
): Promise<Journal> {
  return openJournal({
    store: options.store ?? memoryStore(),
    prefix: options.prefix ?? `${crypto.randomUUID()}/`,
    definition,
    seed: options.seed ?? [],
    now: options.now ?? (() => monday),
    ...(options.people && { people: options.people }),
    tickEvery: 0,
  });
}

export function openDeal(journal: Journal, title = 'Склад Север'): string {
  const deal = journal.newDealId();
  const result = journal.dispatch(null, {
    type: 'open_deal',
    deal,
    entry: 'cold',
    title,
    assignee: anna.person,
    data: { region: 'Центр' },
    actor: anna,
  });
  if (!result.ok) throw new Error(JSON.stringify(result.rejection));
  return deal;
}

export const note = (journal: Journal, deal: string, text: string) =>
  journal.dispatch(deal, { type: 'note', text, actor: anna });

/** What other tabs said in the meantime has arrived. */
export const heard = () => new Promise((resolve) => setTimeout(resolve, 30));
