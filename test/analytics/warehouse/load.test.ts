import { expect, it } from 'vitest';
import { describeLogLoadFault, loadLog, LogLoadError, rowsOf, type LogSource } from '@/analytics/warehouse';
import { describeEngines } from './engines';
import { deal, event, header, sourceOf, wall } from './log-of';

const MONDAY_10 = Date.UTC(2026, 2, 30, 7);
const HOUR = 3_600_000;

/** Every edge that a log can have, in a file that is in no order. */
const edges = sourceOf({
  header: {
    ...header,
    attributes: [
      { id: 'city', title: 'Город', type: 'text' },
      { id: 'staff', title: 'Штат', type: 'number' },
      { id: 'budget', title: 'Бюджет', type: 'money' },
      { id: 'since', title: 'С', type: 'date' },
      { id: 'vip', title: 'VIP', type: 'bool' },
      { id: 'odd "name"', title: '?', type: 'text' },
    ],
  },
  cases: [
    deal({
      caseId: 'ties',
      title: 'Договор, с «запятой»\nи строкой',
      manager: 'Ёлкин',
      outcome: 'won',
      amountMinor: 12_345_678_901,
    }),
    deal({ caseId: 'no events', stage: 'offer', manager: 'Абрамов' }),
    deal({
      caseId: '007',
      manager: null,
      stage: 'offer',
      attributes: {
        city: 'Тверь',
        staff: 1.5,
        budget: 100,
        since: '2020-02-29',
        vip: false,
        'odd "name"': 'x',
      },
    }),
    deal({ caseId: 'dates only', manager: 'Яковлев', openedOn: '2026-03-30' }),
    deal({ caseId: 'no stages', manager: 'Жуков' }),
    deal({ caseId: 'mixed day' }),
  ],
  events: [
    event({ caseId: 'ties', seq: 3, kind: 'end', activity: 'won', at: MONDAY_10 }),
    event({ caseId: 'ties', seq: 2, kind: 'stage', activity: 'offer', at: MONDAY_10 }),
    event({ caseId: 'ties', seq: 1, kind: 'stage', activity: 'call', at: MONDAY_10 - HOUR }),
    event({ caseId: null, seq: 4, activity: 'dial', at: MONDAY_10, person: 'Ёлкин' }),
    event({
      caseId: '007',
      seq: 9,
      kind: 'stage',
      activity: 'call',
      at: MONDAY_10 + HOUR,
      valid: false,
      durationS: 61.5,
    }),
    event({
      caseId: '007',
      seq: 8,
      kind: 'stage',
      activity: 'call',
      at: MONDAY_10 + 2 * HOUR,
      valid: true,
      reason: 'без "причин"',
    }),
    event({ caseId: '007', seq: 5, activity: 'note', at: null }),
    event({ caseId: 'dates only', seq: 12, kind: 'end', activity: 'lost', onDate: '2026-04-02' }),
    event({ caseId: 'dates only', seq: 11, kind: 'stage', activity: 'offer', onDate: '2026-04-01' }),
    event({ caseId: 'dates only', seq: 10, kind: 'stage', activity: 'call', onDate: '2026-04-01' }),
    event({ caseId: 'no stages', seq: 13, kind: 'import', activity: 'Письмо', at: MONDAY_10 }),
    event({ caseId: 'mixed day', seq: 16, activity: 'third', at: MONDAY_10 }),
    event({ caseId: 'mixed day', seq: 15, activity: 'second', onDate: wall(MONDAY_10).slice(0, 10) }),
    event({ caseId: 'mixed day', seq: 14, activity: 'first', at: MONDAY_10 + HOUR }),
    event({ caseId: 'mixed day', seq: 17, activity: 'day before', at: MONDAY_10 - 24 * HOUR }),
  ],
});

const calendarless = { calendar: null };

describeEngines('loading a log', (warehouse) => {
  const rows = async (sql: string) => rowsOf(await warehouse().query(sql));
  const load = (source: LogSource) => loadLog(warehouse(), source, calendarless);
  const fault = async (source: LogSource) => {
    const error = await load(source).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(LogLoadError);
    return (error as LogLoadError).fault;
  };

  it('counts what it loaded and says what it does on the way', async () => {
    const done: string[] = [];
    let last = 0;
    const loaded = await loadLog(warehouse(), edges, {
      calendar: null,
      progress: ({ doing, share }) => {
        done.push(doing);
        expect(share).toBeGreaterThanOrEqual(last);
        last = share;
      },
    });
    expect(loaded).toMatchObject({ cases: 6, events: 15, visits: 6 });
    expect([...new Set(done)]).toEqual(['words', 'deals', 'events', 'visits']);
    expect(last).toBe(1);
  });

  it('keeps deals without events and their order, ids as text', async () => {
    expect(await rows('SELECT case_no, case_id FROM cases ORDER BY case_no')).toEqual([
      [1, 'ties'],
      [2, 'no events'],
      [3, '007'],
      [4, 'dates only'],
      [5, 'no stages'],
      [6, 'mixed day'],
    ]);
    expect(await rows(`SELECT title, outcome, amount_minor FROM cases WHERE case_id = 'ties'`)).toEqual([
      ['Договор, с «запятой»\nи строкой', 'won', 12_345_678_901],
    ]);
  });

  it('gives attributes columns of their own type', async () => {
    const table = await warehouse().query(
      `SELECT attr_city, attr_staff, attr_budget, attr_since, attr_vip, "attr_odd ""name""" FROM cases WHERE case_id = '007'`,
    );
    expect(table.columns.map((column) => column.type)).toEqual([
      'text',
      'number',
      'number',
      'date',
      'bool',
      'text',
    ]);
    expect(rowsOf(table)).toEqual([['Тверь', 1.5, 100, '2020-02-29', false, 'x']]);
  });

  it('stores events by deal, time and place in the file; undated last, those of no deal at the end', async () => {
    expect(await rows('SELECT case_no, seq FROM events')).toEqual([
      ...[1, 2, 3].map((seq) => [1, seq]),
      ...[9, 8, 5].map((seq) => [3, seq]),
      ...[10, 11, 12].map((seq) => [4, seq]),
      [5, 13],
      // A day with an event that has no time keeps the order of the file; other days go by time.
      ...[17, 14, 15, 16].map((seq) => [6, seq]),
      [null, 4],
    ]);
  });

  it('gives each event the one that follows in its deal, and none across deals', async () => {
    expect(
      await rows('SELECT seq, next_activity, next_at FROM events WHERE case_no IN (1, 3) OR seq = 4'),
    ).toEqual([
      [1, 'offer', MONDAY_10],
      [2, 'won', MONDAY_10],
      [3, null, null],
      [9, 'call', MONDAY_10 + 2 * HOUR],
      [8, 'note', null],
      [5, null, null],
      [4, null, null],
    ]);
  });

  it('keeps the facts of an event as they are in the file', async () => {
    expect(
      await rows(
        `SELECT kind, activity, "at", at_local, on_date, valid, duration_s, reason, person FROM events WHERE seq IN (8, 9) ORDER BY seq`,
      ),
    ).toEqual([
      [
        'stage',
        'call',
        MONDAY_10 + 2 * HOUR,
        MONDAY_10 + 5 * HOUR,
        '2026-03-30',
        true,
        null,
        'без "причин"',
        null,
      ],
      ['stage', 'call', MONDAY_10 + HOUR, MONDAY_10 + 4 * HOUR, '2026-03-30', false, 61.5, null, null],
    ]);
  });

  it('makes a visit of every entry into a stage: repeated, ended, still there, known by date alone', async () => {
    expect(
      await rows(
        'SELECT case_no, visit, stage, entered_at, entered_on, left_at, left_on, next_stage, work_minutes FROM visits',
      ),
    ).toEqual([
      [1, 1, 'call', MONDAY_10 - HOUR, '2026-03-30', MONDAY_10, '2026-03-30', 'offer', null],
      [1, 2, 'offer', MONDAY_10, '2026-03-30', MONDAY_10, '2026-03-30', 'won', null],
      [3, 1, 'call', MONDAY_10 + HOUR, '2026-03-30', MONDAY_10 + 2 * HOUR, '2026-03-30', 'call', null],
      [3, 2, 'call', MONDAY_10 + 2 * HOUR, '2026-03-30', null, null, null, null],
      [4, 1, 'call', null, '2026-04-01', null, '2026-04-01', 'offer', null],
      [4, 2, 'offer', null, '2026-04-01', null, '2026-04-02', 'lost', null],
    ]);
  });

  it('sorts words as a reader does: stages by the process, people by the alphabet with Ё in its place', async () => {
    expect(await rows('SELECT DISTINCT stage FROM visits ORDER BY stage')).toEqual([['offer'], ['call']]);
    expect(await rows('SELECT manager FROM cases WHERE manager IS NOT NULL ORDER BY manager')).toEqual([
      ['Абрамов'],
      ['Ёлкин'],
      ['Жуков'],
      ['Яковлев'],
    ]);
  });

  it('lets a stage of the process be asked for even if no deal was there', async () => {
    await load(sourceOf({ cases: [deal({ caseId: '1', stage: 'call' })] }));
    expect(await rows(`SELECT count(*) FROM cases WHERE stage = 'offer'`)).toEqual([[0]]);
    expect(await rows('SELECT count(*) FROM events')).toEqual([[0]]);
    await load(sourceOf({}));
    expect(await rows('SELECT count(*) FROM cases')).toEqual([[0]]);
  });

  it('leaves no helper tables and no types of an older log', async () => {
    await load(edges);
    await load(edges);
    expect(await rows('SELECT table_name FROM duckdb_tables() ORDER BY 1')).toEqual([
      ['cases'],
      ['events'],
      ['visits'],
    ]);
    const types = await rows(`SELECT type_name FROM duckdb_types() WHERE type_name LIKE 'word_%'`);
    expect(new Set(types.map(([name]) => String(name).split('_')[1])).size).toBe(1);
  });

  it('keeps the old log when the new one is broken, and says where and what to do', async () => {
    await load(edges);
    const one = sourceOf({ cases: [deal({ caseId: '1' })] });
    const broken: LogSource[] = [
      { ...one, events: new Blob([]) },
      { ...one, cases: new Blob(['case_id,title\n1,x\n']) },
      { ...one, cases: new Blob([(await one.cases.text()).replace(',open,,', ',open,,oops')]) },
      sourceOf({
        cases: [deal({ caseId: '1' })],
        events: [event({ caseId: '2', seq: 5, activity: 'call' })],
      }),
      sourceOf({ cases: [deal({ caseId: '1' }), deal({ caseId: '1' })] }),
      { ...one, cases: new Blob([(await one.cases.text()) + 'short,row\n']) },
    ];
    const faults = [];
    for (const source of broken) faults.push(await fault(source));
    expect(faults).toEqual([
      { code: 'empty', table: 'events.csv' },
      { code: 'no_column', table: 'cases.csv', column: 'process' },
      expect.objectContaining({ code: 'row', table: 'cases.csv', line: 2 }),
      { code: 'unknown_deal', deal: '2', seq: 5 },
      { code: 'same_deal_twice', deal: '1' },
      expect.objectContaining({ code: 'row', table: 'cases.csv', line: 3 }),
    ]);
    for (const found of faults)
      for (const locale of ['ru', 'en'] as const)
        for (const text of Object.values({ ...describeLogLoadFault(found, locale), details: 'x' }))
          expect(text).toMatch(/\S/);
    expect(await rows('SELECT count(*) FROM events')).toEqual([[15]]);
    expect(await rows('SELECT count(*) FROM duckdb_tables()')).toEqual([[3]]);
  });

  it.each(['words', 'deals', 'events', 'visits'] as const)(
    'keeps the old log when cancelled at its %s',
    async (moment) => {
      await load(edges);
      const stop = new AbortController();
      const loading = loadLog(warehouse(), sourceOf({ cases: [deal({ caseId: '1' })] }), {
        calendar: null,
        signal: stop.signal,
        progress: ({ doing, share }) => {
          if (doing === moment && share < 1) stop.abort();
        },
      });
      await expect(loading).rejects.toMatchObject({ name: 'AbortError' });
      expect(await rows('SELECT count(*) FROM events')).toEqual([[15]]);
      expect(await rows('SELECT count(*) FROM duckdb_tables()')).toEqual([[3]]);
    },
  );

  it('loads one log after another when both are asked for at once', async () => {
    const small = sourceOf({ cases: [deal({ caseId: '1' })] });
    const [first, second] = await Promise.all([load(edges), load(small)]);
    expect([first.cases, second.cases]).toEqual([6, 1]);
    expect(second.epoch).toBe(first.epoch + 1);
    expect(await rows('SELECT count(*) FROM cases')).toEqual([[1]]);
  });
});
