/** Ids are text for ever: a word among numbers is an id, a dash is none. */
import { describe, expect, it } from 'vitest';
import { importAsProposed, memoryFile } from './files';

const events = (ids: readonly string[]) =>
  memoryFile(
    'events.csv',
    'case,activity,timestamp\n' + ids.map((id, nth) => `${id},call,2025-03-${10 + nth} 10:00:00\n`).join(''),
  );
const deals = (ids: readonly string[]) =>
  memoryFile(
    'deals.csv',
    'deal_id,owner,stage,created,amount\n' +
      ids.map((id, nth) => `${id},Anna,New,2025-03-${10 + nth},${nth}\n`).join(''),
  );
const idsOf = async (file: ReturnType<typeof events>) => {
  const { log, report } = await importAsProposed([file]);
  return { ids: log.cases.map(({ caseId }) => caseId), report };
};

describe('ids of deals', () => {
  it('of a log of events may be words where most are numbers', async () => {
    expect((await idsOf(events(['7', '7', 'NA']))).ids).toEqual(['7', 'NA']);
    expect((await idsOf(events(['7', '8', 'NB', 'NB', '9']))).ids).toEqual(['7', '8', 'NB', '9']);
  });

  it('of a list of deals too', async () => {
    expect((await idsOf(deals(['7', '8', 'NA', '9']))).ids).toEqual(['7', '8', 'NA', '9']);
  });

  it('that are dashes or null are none', async () => {
    const { ids, report } = await idsOf(events(['7', '—', 'null', '8']));
    expect(ids).toEqual(['7', '8']);
    expect(report.warnings).toMatchObject([{ code: 'events_without_deal', count: 2 }]);
  });
});
