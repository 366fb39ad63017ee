import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { casesCsv, eventsCsv, logToCsv, type CaseRow, type EventRow, type Log } from '@/runtime/format';
import { importAsProposed, memoryFile } from './files';

const event = (over: Partial<EventRow>): EventRow => ({
  caseId: 'D-1',
  seq: 1,
  kind: 'stage',
  activity: 'needs',
  stage: 'needs',
  at: Date.UTC(2026, 0, 5, 7),
  atLocal: '2026-01-05 10:00:00.000',
  onDate: '2026-01-05',
  recordedAt: Date.UTC(2026, 0, 5, 7, 1),
  person: 'anna',
  role: 'manager',
  result: null,
  reason: 'сказал: "позже",\nпотом',
  durationS: 12.5,
  valid: true,
  version: '2.1',
  ...over,
});

const deal = (over: Partial<CaseRow>): CaseRow => ({
  caseId: 'D-1',
  title: 'Складской комплекс',
  process: 'b2b',
  version: '2.1',
  manager: 'anna',
  product: 'p1',
  region: 'Центр',
  source: 'site',
  customer: 'ООО «Ромашка»',
  stage: 'needs',
  outcome: 'won',
  lossReason: null,
  amountMinor: 12_345_678,
  openedAt: Date.UTC(2026, 0, 5, 7),
  openedOn: '2026-01-05',
  closedAt: Date.UTC(2026, 0, 9, 7),
  closedOn: '2026-01-09',
  attributes: { area: 200, vip: true },
  ...over,
});

const log: Log = {
  header: {
    name: 'Наш журнал',
    currency: 'RUB',
    timezone: 'Asia/Yekaterinburg',
    stages: [{ id: 'needs', title: { ru: 'Потребности', en: 'Needs' } }],
    attributes: [
      { id: 'area', title: 'Площадь', type: 'number' },
      { id: 'vip', title: 'VIP', type: 'bool' },
    ],
    until: Date.UTC(2026, 0, 10),
  },
  events: [
    event({}),
    event({ seq: 2, kind: 'end', activity: 'won', at: Date.UTC(2026, 0, 9, 7), onDate: '2026-01-09' }),
    event({ seq: 3, caseId: null, kind: 'activity', activity: 'dial', valid: null, reason: null }),
  ],
  cases: [
    deal({}),
    deal({
      caseId: 'D-2',
      outcome: 'open',
      closedAt: null,
      closedOn: null,
      attributes: { area: null, vip: null },
    }),
  ],
};

const files = () => {
  const { header, events, cases } = logToCsv(log);
  return { 'log.json': header, 'events.csv': events, 'cases.csv': cases };
};

describe('our own log comes in as it went out', () => {
  it('as three files', async () => {
    const taken = await importAsProposed(
      Object.entries(files()).map(([name, text]) => memoryFile(name, text)),
    );
    expect(taken.log).toEqual(log);
    expect(taken.report).toMatchObject({ deals: 2, events: 3, rejected: [] });
  });

  it('as an archive with a folder in it', async () => {
    const entries = Object.entries(files()).map(([name, text]) => [`log/${name}`, strToU8(text)] as const);
    const taken = await importAsProposed([memoryFile('log.zip', zipSync(Object.fromEntries(entries)))]);
    expect(taken.log).toEqual(log);
  });

  it('as one CSV with a kind column', async () => {
    const lines = (chunks: Iterable<string>) => [...chunks].join('').trimEnd();
    const plain = { ...log, cases: log.cases.map((one) => ({ ...one, attributes: {} })) };
    const events = lines(eventsCsv(plain.events.map((one) => ({ ...one, reason: null })))).split('\n');
    const cases = lines(casesCsv({ attributes: [] }, plain.cases)).split('\n');
    const caseNames = cases[0]!.split(',');
    const eventNames = events[0]!.split(',');
    const names = [...eventNames, ...caseNames.filter((name) => !eventNames.includes(name))];
    const asRow = (header: string[], line: string, kind?: string) => {
      const cells = line.split(',');
      return names
        .map((name) => (name === 'kind' && kind ? kind : (cells[header.indexOf(name)] ?? '')))
        .join(',');
    };
    const text = [
      names.join(','),
      ...cases.slice(1).map((line) => asRow(caseNames, line, 'case')),
      ...events.slice(1).map((line) => asRow(eventNames, line)),
    ].join('\n');
    const taken = await importAsProposed([memoryFile('log.csv', text + '\n')]);
    expect(taken.log.cases).toEqual(plain.cases);
    expect(taken.log.events).toEqual(plain.events.map((one) => ({ ...one, reason: null })));
  });

  it('events alone make their deals', async () => {
    const taken = await importAsProposed([memoryFile('events.csv', files()['events.csv'])]);
    expect(taken.log.cases).toMatchObject([
      {
        caseId: 'D-1',
        manager: 'anna',
        stage: 'needs',
        outcome: 'won',
        openedOn: '2026-01-05',
        closedOn: '2026-01-09',
      },
    ]);
  });

  it('a cell that cannot be is named with its line, the rest comes in', async () => {
    const { 'events.csv': events, ...rest } = files();
    const broken = events.replace(',end,won', ',finish,won');
    const taken = await importAsProposed(
      Object.entries({ ...rest, 'events.csv': broken }).map(([name, text]) => memoryFile(name, text)),
    );
    expect(taken.report.rejected).toMatchObject([
      { file: 'events.csv', line: 4, cause: { code: 'log_cell', column: 'kind', value: 'finish' } },
    ]);
    expect(taken.log.events).toHaveLength(2);
  });
});
