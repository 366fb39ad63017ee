/** Stage histories next to a deals list, and the shapes in which histories come. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { crm, diskFile, importAsProposed, memoryFile } from './files';

const samples = join(crm, 'format-samples/from-maven');

describe('a history of stages beside the list of deals', () => {
  const list =
    '"ID";"Название сделки";"Стадия сделки";"Ответственный";"Сумма";"Дата создания";"Предполагаемая дата закрытия";\n' +
    '"1";"Первая";"Сделка провалена";"Анна";"100";"01.02.2026 09:00:00";"09.02.2026";\n' +
    '"2";"Вторая";"В работе";"Борис";"200";"02.02.2026 09:00:00";"28.02.2026";\n' +
    '"3";"Третья";"Новая";"Борис";"300";"03.02.2026 09:00:00";"";\n';
  const item = (owner: number, time: string, stage: string, semantics = 'P') =>
    `{"ID":1,"TYPE_ID":1,"OWNER_ID":${owner},"CREATED_TIME":"2026-02-${time}+03:00","STAGE_SEMANTIC_ID":"${semantics}","STAGE_ID":"${stage}"}`;
  const history = `{"result":{"items":[${[
    item(1, '01T09:00:00', 'NEW'),
    item(1, '03T09:00:00', 'PREPARATION'),
    item(1, '03T10:00:00', 'PREPARATION'),
    item(1, '09T09:00:00', 'LOSE', 'F'),
    item(2, '02T09:00:00', 'NEW'),
    item(4, '02T09:00:00', 'NEW'),
  ].join()}]}}`;
  const taken = importAsProposed([memoryFile('deals.csv', list), memoryFile('history.json', history)]);

  it('tells the last stage of a lost deal and when it ended', async () => {
    const { log } = await taken;
    expect(log.cases[0]).toMatchObject({
      caseId: '1',
      outcome: 'lost',
      stage: 'PREPARATION',
      manager: 'Анна',
      closedOn: '2026-02-09',
    });
  });

  it('makes no second event from the dates of the list', async () => {
    const { log } = await taken;
    const first = log.events
      .filter(({ caseId }) => caseId === '1')
      .map(({ kind, activity }) => [kind, activity]);
    expect(first).toEqual([
      ['stage', 'NEW'],
      ['stage', 'PREPARATION'],
      ['end', 'lost'],
    ]);
    expect((await taken).report.files.find(({ name }) => name === 'history.json')?.skipped).toEqual({
      same_stage: 1,
    });
  });

  it('a plan of closing is no end, a deal known from events alone is a deal', async () => {
    const { log } = await taken;
    expect(log.cases.find(({ caseId }) => caseId === '2')).toMatchObject({ outcome: 'open', closedOn: null });
    expect(log.cases.map(({ caseId }) => caseId)).toEqual(['1', '2', '3', '4']);
  });
});

describe('a history whose rows are not in the order of time', () => {
  const stagesOf = async (rows: readonly (readonly [deal: string, stage: string, time: string])[]) => {
    const item = ([deal, stage, time]: (typeof rows)[number], index: number) =>
      `{"ID":${index},"TYPE_ID":1,"OWNER_ID":${deal},"CREATED_TIME":"2026-02-${time}:00+03:00","STAGE_SEMANTIC_ID":"P","STAGE_ID":"${stage}"}`;
    const { log, report } = await importAsProposed([
      memoryFile('history.json', `{"result":{"items":[${rows.map(item).join()}]}}`),
    ]);
    const events = [...log.events].sort((a, b) => a.at! - b.at! || a.seq - b.seq);
    return {
      of: (deal: string) => events.filter(({ caseId }) => caseId === deal).map(({ activity }) => activity),
      skipped: report.files[0]!.skipped.same_stage ?? 0,
      cases: log.cases,
    };
  };

  it('keeps every real entry: a repeat is told by its neighbour in time', async () => {
    const seen = await stagesOf([
      ['1', 'NEW', '01T09:00'],
      ['1', 'NEW', '05T09:00'],
      ['1', 'PREPARATION', '03T09:00'],
      ['2', 'NEW', '02T09:00'],
      ['2', 'PREPARATION', '04T09:00'],
      ['2', 'PREPARATION', '04T10:00'],
    ]);
    expect(seen.of('1')).toEqual(['NEW', 'PREPARATION', 'NEW']);
    expect(seen.of('2')).toEqual(['NEW', 'PREPARATION']);
    expect(seen.skipped).toBe(1);
    expect(seen.cases.map(({ stage }) => stage)).toEqual(['NEW', 'PREPARATION']);
  });

  it('says the same in whatever order its rows stand', async () => {
    const row = fc.tuple(fc.constantFrom('1', '2'), fc.constantFrom('NEW', 'PREPARATION', 'EXECUTING'));
    const shuffled = fc
      .array(row, { minLength: 2, maxLength: 20 })
      .map((rows) =>
        rows.map(([deal, stage], nth) => [deal, stage, `05T${String(nth).padStart(2, '0')}:00`] as const),
      )
      .chain((rows) => fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length })));
    await fc.assert(
      fc.asyncProperty(shuffled, async ([rows, mixed]) => {
        const [inOrder, anyhow] = [await stagesOf(rows), await stagesOf(mixed)];
        for (const deal of ['1', '2']) expect(anyhow.of(deal)).toEqual(inOrder.of(deal));
        expect(anyhow.skipped).toBe(inOrder.skipped);
      }),
      { numRuns: process.env.FUZZ ? 2000 : 40 },
    );
  });

  it('newest first within each deal: ties of time are read from below', async () => {
    const seen = await stagesOf([
      ['1', 'EXECUTING', '05T09:00'],
      ['1', 'PREPARATION', '03T09:00'],
      ['1', 'NEW', '03T09:00'],
      ['2', 'EXECUTING', '07T09:00'],
      ['2', 'EXECUTING', '06T09:00'],
      ['2', 'NEW', '02T09:00'],
    ]);
    expect(seen.of('1')).toEqual(['NEW', 'PREPARATION', 'EXECUTING']);
    expect(seen.of('2')).toEqual(['NEW', 'EXECUTING']);
    expect(seen.skipped).toBe(1);
  });
});

describe('columns of a deals list that hold its history', () => {
  it('HubSpot: a date entered is a stage entered', async () => {
    const { log } = await importAsProposed([
      memoryFile(
        'deals.csv',
        'Record ID,Deal Name,Deal Stage,Deal owner,Create Date,Close Date,"Date entered ""Qualified (Sales)""","Date entered ""Proposal (Sales)"""\n' +
          '7,A,Closed Won,Anna,2026-01-05 09:00,2026-02-01 10:00,2026-01-06 09:00,2026-01-20 11:30\n',
      ),
    ]);
    expect(log.events.map(({ kind, activity, onDate }) => [kind, activity, onDate])).toEqual([
      ['import', 'Create Date', '2026-01-05'],
      ['stage', 'Qualified', '2026-01-06'],
      ['stage', 'Proposal', '2026-01-20'],
      ['end', 'won', '2026-02-01'],
    ]);
    expect(log.cases[0]).toMatchObject({ stage: 'Proposal', outcome: 'won' });
  });

  it('Bitrix24: one row a product is one deal, its amounts are added', async () => {
    const { log, report } = await importAsProposed([
      memoryFile(
        'deals.csv',
        'ID;Название сделки;Стадия сделки;Ответственный;Товар;Сумма;Дата создания\n' +
          '1;А;Сделка успешна;Анна;Монитор;100;01.02.2025\n1;А;Сделка успешна;Анна;Кабель;20,5;01.02.2025\n' +
          '2;Б;Новая;Анна;Монитор;100;01.02.2025\n',
      ),
    ]);
    expect(log.cases.map(({ caseId, amountMinor }) => [caseId, amountMinor])).toEqual([
      ['1', 12_050],
      ['2', 10_000],
    ]);
    expect(report.warnings).toMatchObject([{ code: 'rows_merged', count: 1 }]);
  });
});

describe('times', () => {
  it('are of the zone of the project, unless they state an offset; a date alone stays a date', async () => {
    const { log } = await importAsProposed(
      [
        memoryFile(
          'events.csv',
          'case,activity,timestamp\n1,a,2026-03-31 10:00:00\n1,b,2026-03-31T10:00:00Z\n1,c,2026-03-31\n',
        ),
      ],
      {},
      { timezone: 'Asia/Yekaterinburg', currency: 'RUB', now: Date.UTC(2027, 0, 1) },
    );
    expect(log.events.map(({ at, atLocal, onDate }) => [at, atLocal, onDate])).toEqual([
      [Date.UTC(2026, 2, 31, 5), '2026-03-31 10:00:00.000', '2026-03-31'],
      [Date.UTC(2026, 2, 31, 10), '2026-03-31 15:00:00.000', '2026-03-31'],
      [null, null, '2026-03-31'],
    ]);
  });

  it('are right on the days when clocks are moved', async () => {
    const { log } = await importAsProposed(
      [
        memoryFile(
          'events.csv',
          'case,activity,timestamp\n1,a,2026-03-29 01:59:00\n1,b,2026-03-29 03:00:00\n1,c,2026-10-25 12:00:00\n',
        ),
      ],
      {},
      { timezone: 'Europe/Berlin', currency: 'EUR', now: Date.UTC(2027, 0, 1) },
    );
    expect(log.events.map(({ at }) => new Date(at!).toISOString())).toEqual([
      '2026-03-29T00:59:00.000Z',
      '2026-03-29T01:00:00.000Z',
      '2026-10-25T11:00:00.000Z',
    ]);
  });
});

describe.skipIf(!existsSync(samples))('the shapes of real histories', () => {
  it('Salesforce exports are in UTC, whatever the zone of the project', async () => {
    const { log } = await importAsProposed([
      diskFile(join(samples, 'salesforce-dataexport-OpportunityHistory.csv.gz')),
    ]);
    expect(log.events[0]).toMatchObject({ at: Date.UTC(2016, 9, 20, 9), atLocal: '2016-10-20 12:00:00.000' });
  });

  it('HubSpot histories have no header and no fixed width; deals without changes are deals', async () => {
    const { log, report } = await importAsProposed([
      diskFile(join(samples, 'hubspot-property-history-dealstage.csv.gz')),
    ]);
    expect(report).toMatchObject({ deals: 8800, events: 15_011 });
    expect(log.events[0]).toMatchObject({ activity: 'Qualified To Buy', atLocal: '2016-10-20 09:00:00.000' });
  });
});
