import { expect, it } from 'vitest';
import { livingDeals } from '@/designer/simulate';
import { memoryStore } from '@/kit/storage';
import { compileProcess, replay } from '@/runtime/engine';
import { agendaOf, countsOf } from '@/runtime/desk/agenda/agenda';
import { openJournal } from '@/runtime/journal';
import { world } from './world';

const company = world({ deals: 300 });
const definition = compileProcess(company.processes.at(-1)!);
const now = company.until;
const anna = { person: 'anna', role: 'manager' };

it('a desk on simulated deals shows the postponed ones too, and nothing has changed by opening it', async () => {
  const states = company.deals.map((events) => replay(events)!);
  const count = (status: string) => states.filter((state) => state.status === status).length;
  const journal = await openJournal({
    store: memoryStore(),
    prefix: 'demo/',
    definition,
    seed: livingDeals(company),
    now: () => now,
    tickEvery: 0,
  });
  const deals = [...journal.deals().values()].map(({ state }) => state);
  const counts = countsOf(agendaOf(deals, anna, now, definition.calendar.timezone));
  expect(counts.waiting).toBe(count('waiting'));
  expect(counts.waiting).toBeGreaterThan(0);
  expect(counts.overdue + counts.today + counts.later).toBe(count('open'));
  expect(counts.done).toBe(0);
  expect([...journal.changed().keys()]).toEqual([]);
  journal.close();
});
