import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  caseColumns,
  eventColumns,
  eventKinds,
  logFromCsv,
  logToCsv,
  LogFileError,
  type CaseRow,
  type EventRow,
  type Log,
  type LogHeader,
} from '@/runtime/format';

const header: LogHeader = {
  name: 'Продажи, «1-й» квартал',
  currency: 'RUB',
  timezone: 'Europe/Moscow',
  stages: [{ id: 'call', title: { ru: 'Звонок' } }],
  attributes: [
    { id: 'area', title: 'Area', type: 'number' },
    { id: 'budget', title: 'Budget', type: 'money' },
    { id: 'note', title: 'Note', type: 'text' },
    { id: 'due', title: 'Due', type: 'date' },
    { id: 'vip', title: 'VIP', type: 'bool' },
  ],
  until: 1_767_250_800_000,
};

const text = fc.oneof(
  fc.string({ minLength: 1, unit: 'grapheme' }),
  fc.constantFrom('a,b', '"', 'line\nbreak', 'cr\r', '\r\n', ' space ', '=1+1', ',', '""', 'ООО «Ритм»'),
);
const orNull = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });
const instant = fc.integer({ min: -1e12, max: 4e12 });
const date = fc.constantFrom('2026-03-31', '1999-12-01');

const event: fc.Arbitrary<EventRow> = fc.record({
  caseId: orNull(text),
  seq: fc.nat(),
  kind: fc.constantFrom(...eventKinds),
  activity: text,
  stage: orNull(text),
  at: orNull(instant),
  atLocal: orNull(fc.constant('2026-03-31 10:00:00.000')),
  onDate: orNull(date),
  recordedAt: orNull(instant),
  person: orNull(text),
  role: orNull(text),
  result: orNull(text),
  reason: orNull(text),
  durationS: orNull(fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0)),
  valid: orNull(fc.boolean()),
  version: orNull(fc.constant('2.1')),
});
const deal: fc.Arbitrary<CaseRow> = fc.record({
  caseId: text,
  title: orNull(text),
  process: orNull(text),
  version: orNull(text),
  manager: orNull(text),
  product: orNull(text),
  region: orNull(text),
  source: orNull(text),
  customer: orNull(text),
  stage: orNull(text),
  outcome: fc.constantFrom('open', 'won', 'lost', 'not_ours', 'postponed'),
  lossReason: orNull(text),
  amountMinor: orNull(fc.maxSafeInteger()),
  openedAt: orNull(instant),
  openedOn: orNull(date),
  closedAt: orNull(instant),
  closedOn: orNull(date),
  attributes: fc.record({
    area: orNull(fc.integer()),
    budget: orNull(fc.maxSafeInteger()),
    note: orNull(text),
    due: orNull(date),
    vip: orNull(fc.boolean()),
  }),
});

const faultOf = (files: Parameters<typeof logFromCsv>[0]) => {
  try {
    logFromCsv(files);
  } catch (error) {
    if (error instanceof LogFileError) return error.fault;
    throw error;
  }
  return null;
};

describe('log as files', () => {
  it('comes back from its three files exactly as it was', () => {
    fc.assert(
      fc.property(fc.array(event), fc.array(deal), (events, cases) => {
        const log: Log = { header, events, cases };
        expect(logFromCsv(logToCsv(log))).toEqual(log);
      }),
      { numRuns: Number(process.env['FUZZ'] ? 5_000 : 200) },
    );
  });

  it('has the columns that every reader of the log relies on', () => {
    expect(eventColumns.join()).toBe(
      'case_id,seq,kind,activity,stage,at,at_local,on_date,recorded_at,person,role,result,reason,duration_s,valid,version',
    );
    expect(caseColumns(header).join()).toBe(
      'case_id,title,process,version,manager,product,region,source,customer,stage,outcome,loss_reason,amount_minor,' +
        'opened_at,opened_on,closed_at,closed_on,attr_area,attr_budget,attr_note,attr_due,attr_vip',
    );
  });

  it('writes an absent value and an empty string alike, as an empty cell', () => {
    const [sample] = fc.sample(event, { numRuns: 1, seed: 1 });
    const files = logToCsv({ header, events: [{ ...sample!, person: '', reason: null }], cases: [] });
    expect(logFromCsv(files).events[0]).toMatchObject({ person: null, reason: null });
  });

  it('reads columns in any order, CRLF and a byte order mark', () => {
    const files = logToCsv({ header, events: [], cases: [] });
    const events =
      '\uFEFF' + [...eventColumns].reverse().join() + '\r\n' + ',,,,,,,,,,,call,activity,7,d1\r\n';
    expect(faultOf({ ...files, events })).toMatchObject({ code: 'cells', line: 2, found: 15, expected: 16 });
    const whole =
      '\uFEFF' + [...eventColumns].reverse().join() + '\r\n' + ',,,,,,,,,,,,call,activity,7,d1\r\n';
    expect(logFromCsv({ ...files, events: whole }).events[0]).toMatchObject({
      caseId: 'd1',
      seq: 7,
      activity: 'call',
    });
  });

  it('names the file, the line and the column of what it cannot read', () => {
    const files = logToCsv({ header, events: [], cases: [] });
    expect(faultOf({ ...files, header: '{' })).toEqual({ code: 'header_not_json' });
    expect(faultOf({ ...files, header: '{"name":"x"}' })).toEqual({
      code: 'header_field',
      field: 'currency',
    });
    expect(faultOf({ ...files, cases: 'case_id\n' })).toEqual({
      code: 'no_column',
      table: 'cases.csv',
      column: 'title',
    });
    expect(faultOf({ ...files, events: '' })).toEqual({
      code: 'no_column',
      table: 'events.csv',
      column: 'case_id',
    });
    const row = (line: string) => faultOf({ ...files, events: files.events + line });
    expect(row('d1,x,activity,call,,,,,,,,,,,,\n')).toEqual({
      code: 'cell',
      table: 'events.csv',
      line: 2,
      column: 'seq',
      value: 'x',
    });
    expect(row('d1,1,dance,call,,,,,,,,,,,,\n')).toMatchObject({ column: 'kind', value: 'dance' });
    expect(row('"d1')).toEqual({ code: 'syntax', table: 'events.csv', line: 2 });
    expect(row('"d\n1"x,')).toEqual({ code: 'syntax', table: 'events.csv', line: 3 });
  });
});
