import { expect, it } from 'vitest';
import { memoryStore } from '@/kit/storage';
import { sayingsIn, storedSayings } from '@/app/session/sayings';
import { anna } from '../../runtime/engine/deal';
import { open, openDeal } from '../../runtime/journal/open';

it('words without an answer are read from the desk with their step, and from its records without the engine', async () => {
  const store = memoryStore();
  const journal = await open({ store, prefix: 'p/' });
  const deal = openDeal(journal);
  journal.dispatch(deal, { type: 'start_script', actor: anna });
  journal.dispatch(deal, { type: 'no_such_answer', words: ' Мы переезжаем ', actor: anna });
  await journal.settled();
  const found = sayingsIn([...journal.deals().values()]);
  const { stage, run } = journal.deals().get(deal)!.state;
  expect(found).toMatchObject([
    {
      process: 'b2b_project_8',
      at: { stage, step: run?.place.at === 'step' ? run.place.step : '' },
      words: 'Мы переезжаем',
      by: anna.person,
    },
  ]);
  expect(await storedSayings(store, 'p/', [])).toEqual(found);
  // A deal that came with the project and was worked on here is told once.
  expect(await storedSayings(store, 'p/', [journal.deals().get(deal)!.events])).toEqual(found);
  await store.set('p/deal/broken', { facts: [null, 1] });
  expect(await storedSayings(store, 'p/', [])).toEqual(found);
  journal.close();
});
