import { expect, it } from 'vitest';
import { seenPeriod } from '@/analytics/bench/import/seen-period';
import { recognise } from '@/analytics/intake';
import { context, memoryFile } from './files';

const seen = async (name: string, text: string) => {
  const recognised = await recognise([memoryFile(name, text)], context);
  if (!recognised.ok) throw new Error(JSON.stringify(recognised.error));
  return seenPeriod(recognised.value.recipe, recognised.value.tables);
};
const header = 'deal_id,owner,stage,created,closed,amount\n';

it('the period of a list of deals is known before it is imported', async () => {
  const rows = '1,Anna,Won,2026-02-10,2026-03-01,5\n2,Boris,Lost,2026-01-05,,7\n3,Vera,Talks,,,\n';
  expect(await seen('deals.csv', header + rows)).toEqual({ from: '2026-01-05', to: '2026-03-01' });
});

it('and so is that of a log of events, written day first', async () => {
  const rows = 'A;created;31.01.2026 10:00\nA;called;01.02.2026 09:30\nB;created;15.12.2025 18:00\n';
  expect(await seen('events.csv', 'case id;activity;timestamp\n' + rows)).toEqual({
    from: '2025-12-15',
    to: '2026-02-01',
  });
});

it('but not where nobody knows yet what the day is and what the month', async () => {
  const rows = '1,Anna,Won,03/04/2026,05/04/2026,1\n2,Anna,Lost,02/04/2026,06/04/2026,1\n';
  expect(await seen('deals.csv', header + rows)).toBeNull();
});
