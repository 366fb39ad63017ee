import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { AnalysisData } from '@/analytics/bench';
import type { LogSource, Warehouse } from '@/analytics/warehouse';
import { openNativeWarehouse } from '@/analytics/warehouse/native';
import { createMeasuring, type Measuring } from '@/app/session/measuring';
import { writeLog } from '@/app/session/records';
import { LIVE, openSession, type Session } from '@/app/session/session';
import { memoryStore, type KeyValueStore } from '@/kit/storage';
import { emptyProject, type LogInfo } from '@/runtime/format';
import { dealRow, eventRow, header, HOUR, sourceOf } from '../../analytics/sql/measured';
import { smallProcess } from '../../fixtures/small-process';

/** A log of so many deals, each of which passes two stages. */
function logOfDeals(name: string, deals: number): LogSource {
  const ids = Array.from({ length: deals }, (_, at) => `${name}${at}`);
  return sourceOf({
    header: header({ name }),
    cases: ids.map((id) => dealRow(id, { stage: 'talk', openedOn: '2026-01-10' })),
    events: ids.flatMap((id) => [eventRow(id, 'stage', 'lead', 0), eventRow(id, 'stage', 'talk', HOUR)]),
  });
}

const info = (id: string): LogInfo => ({ id, name: id, origin: 'import', deals: 0, events: 0 });

/** What a session says when other tabs meddle or storing fails: none of it happens here. */
const alone = {
  revision: 0,
  onFailure: (cause: string) => expect.fail(cause),
  onTakenOver: () => expect.fail('taken over'),
  onGone: () => expect.fail('gone'),
};

async function project(id: string, logs: Record<string, LogSource>, store = memoryStore()): Promise<Session> {
  for (const [log, source] of Object.entries(logs)) await writeLog(store, id, log, source);
  return openSession({
    store,
    id,
    overlay: null,
    revision: 0,
    onTakenOver: () => undefined,
    onGone: () => undefined,
    onFailure: (cause) => expect.fail(cause),
    project: {
      ...emptyProject({ id, title: id }),
      processes: [smallProcess()],
      logs: Object.keys(logs).map(info),
    },
  });
}

const choose = (session: Session, log: string) =>
  session.change((before) => ({ ...before, settings: { ...before.settings, log } }));

const nameOf = (data: AnalysisData) =>
  data.status === 'ready'
    ? data.measured.header.name
    : 'old' in data
      ? (data.old?.header.name ?? null)
      : null;

/** Calls once, as soon as the state is such. */
function when(measuring: Measuring, is: (data: AnalysisData) => boolean, act: () => void): void {
  const stop = measuring.subscribe(() => {
    if (!is(measuring.getState())) return;
    stop();
    act();
  });
}

describe('figures stand under the name of their own log', () => {
  let warehouse: Warehouse;
  beforeAll(async () => {
    vi.stubGlobal('document', new EventTarget());
    warehouse = await openNativeWarehouse({ threads: 1 });
  });
  afterAll(async () => {
    vi.unstubAllGlobals();
    await warehouse.close();
  });
  const measuringOf = () => createMeasuring(() => Promise.resolve(warehouse));

  it('and a cancelled load chooses the log that stands there again', async () => {
    const session = await project('p', { a: logOfDeals('a', 2), b: logOfDeals('b', 3) });
    const measuring = measuringOf();
    choose(session, 'a');
    await measuring.show(session, 'a');
    choose(session, 'b');
    when(measuring, ({ status }) => status === 'loading', measuring.cancel);
    await measuring.show(session, 'b');
    expect(nameOf(measuring.getState())).toBe('a');
    expect(measuring.getState().status).toBe('ready');
    expect(session.getState().project.settings.log).toBe('a');
    await measuring.show(session, 'b');
    expect(nameOf(measuring.getState())).toBe('b');
  });

  it('and a cancelled load never goes back to a log that was removed in the meantime', async () => {
    const session = await project('p', { a: logOfDeals('a', 2), b: logOfDeals('b', 3) });
    const measuring = measuringOf();
    await measuring.show(session, 'a');
    (await session.logs()).remove('a');
    when(measuring, ({ status }) => status === 'loading', measuring.cancel);
    await measuring.show(session, 'b');
    expect(measuring.getState()).toEqual({ status: 'cancelled' });
    expect(session.getState().project.settings.log).not.toBe('a');
    await measuring.show(session, 'b');
    expect(nameOf(measuring.getState())).toBe('b');
  });

  it('and a load that was given up too late to stop is made good', async () => {
    const session = await project('p', { a: logOfDeals('a', 2), b: logOfDeals('b', 3) });
    const measuring = measuringOf();
    await measuring.show(session, 'a');
    const isDone = (data: AnalysisData) => data.status === 'loading' && data.share === 1;
    when(measuring, isDone, measuring.cancel);
    await measuring.show(session, 'b');
    await vi.waitFor(() => expect(measuring.getState()).toMatchObject({ status: 'ready' }));
    await vi.waitFor(() => expect(session.getState().overlay?.numbers).toMatchObject({ log: 'a', deals: 2 }));
    const rows = await warehouse.query('SELECT count(*) AS n FROM cases');
    expect(rows.cell(0, 0)).toBe(2);
  });

  it('and without anything to go back to a cancelled load can be asked for again', async () => {
    const session = await project('p', { a: logOfDeals('a', 2) });
    const measuring = measuringOf();
    when(measuring, ({ status }) => status === 'loading', measuring.cancel);
    await measuring.show(session, 'a');
    expect(measuring.getState()).toEqual({ status: 'cancelled' });
    await measuring.show(session, 'a');
    expect(nameOf(measuring.getState())).toBe('a');
  });

  it('and never in another project, not even while it loads or when it fails', async () => {
    const first = await project('first', { a: logOfDeals('a', 2) });
    const twice = logOfDeals('broken', 2);
    const broken = {
      ...twice,
      cases: new Blob([twice.cases, (await twice.cases.text()).split('\n')[1]!, '\n']),
    };
    const second = await project('second', { a: broken });
    const measuring = measuringOf();
    await measuring.show(first, 'a');
    const seen = new Set<string | null>();
    measuring.subscribe(() => seen.add(nameOf(measuring.getState())));
    await measuring.show(second, 'a');
    expect(measuring.getState().status).toBe('failed');
    expect([...seen]).toEqual([null]);
  });

  it('and the drawing never gets the numbers of a log that was left', async () => {
    const session = await project('p', { a: logOfDeals('a', 2), b: logOfDeals('b', 3) });
    const given: string[] = [];
    session.subscribe(() => {
      const { overlay } = session.getState();
      if (overlay) given.push(`${overlay.log}: ${overlay.numbers.log}, ${overlay.numbers.deals}`);
    });
    const measuring = measuringOf();
    let next: Promise<void> | null = null;
    // The numbers are asked for at once, and answered when the other tables stand there.
    when(
      measuring,
      ({ status }) => status === 'ready',
      () => (next = measuring.show(session, 'b')),
    );
    await measuring.show(session, 'a');
    await next;
    expect(new Set(given)).toEqual(new Set(['b: b, 3']));
  });

  it('and of two wishes the later one is shown', async () => {
    const session = await project('p', { a: logOfDeals('a', 2), b: logOfDeals('b', 3) });
    const measuring = measuringOf();
    await Promise.all([measuring.show(session, LIVE), measuring.show(session, 'b')]);
    expect(nameOf(measuring.getState())).toBe('b');
  });

  it('with its size and the period of its rows', async () => {
    const session = await project('p', { a: logOfDeals('a', 2) });
    await measuringOf().show(session, 'a');
    expect(session.getState().project.logs.find(({ id }) => id === 'a')).toMatchObject({
      deals: 2,
      events: 4,
      from: '1970-01-01',
      to: '2026-01-10',
    });
  });
});

describe('numbers on the drawing', () => {
  let warehouse: Warehouse;
  beforeAll(async () => {
    vi.stubGlobal('document', new EventTarget());
    warehouse = await openNativeWarehouse({ threads: 1 });
  });
  afterAll(async () => {
    vi.unstubAllGlobals();
    await warehouse.close();
  });

  it('are counted anew when deals were run since, though nobody opened the desk in this visit', async () => {
    const store: KeyValueStore = memoryStore();
    const before = await project('p', {}, store);
    const measuring = createMeasuring(() => Promise.resolve(warehouse));
    const journal = await before.journal();
    const open = () =>
      journal.dispatch(null, {
        type: 'open_deal',
        actor: { person: 'ann', role: 'manager' },
        deal: journal.newDealId(),
        entry: 'cold',
        title: 'A deal',
        assignee: 'ann',
        data: { source: 'cold' },
      });
    expect(open().ok).toBe(true);
    await measuring.show(before, LIVE);
    const { overlay } = before.getState();
    expect(overlay?.numbers.deals).toBe(1);

    // Another visit: nothing has happened, and nothing is loaded.
    const quiet = await openSession({
      store,
      id: 'p',
      project: before.getState().project,
      overlay,
      ...alone,
    });
    const idle = createMeasuring(() => Promise.resolve(warehouse));
    await journal.settled();
    await idle.refresh(quiet, LIVE);
    expect(idle.getState()).toEqual({ status: 'idle' });

    expect(open().ok).toBe(true);
    await journal.settled();
    await idle.refresh(quiet, LIVE);
    expect(quiet.getState().overlay?.numbers.deals).toBe(2);
  });
});
