import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Recipe, ImportReport } from '@/analytics/intake';
import type { LogSource, Warehouse } from '@/analytics/warehouse';
import { openNativeWarehouse } from '@/analytics/warehouse/native';
import { stagesOnDrawing } from '@/app/session/log-places';
import { createMeasuring, type Counting, type Measuring } from '@/app/session/measuring';
import { openSession, type Session } from '@/app/session/session';
import { memoryStore } from '@/kit/storage';
import { emptyProject, type LogPlaces } from '@/runtime/format';
import { dealRow, eventRow, header, HOUR, sourceOf } from '../../analytics/sql/measured';
import { smallProcess } from '../../fixtures/small-process';

const process = smallProcess();
const [first, second] = process.stages as [(typeof process.stages)[0], (typeof process.stages)[0]];

/** A log of two stages under the given names. */
const logOf = (name: string, one: string, two: string): LogSource =>
  sourceOf({
    header: header({ name, stages: [one, two].map((id) => ({ id, title: { en: id } })) }),
    cases: [dealRow('1', { stage: two }), dealRow('2', { stage: one })],
    events: [eventRow('1', 'stage', one, 0), eventRow('1', 'stage', two, HOUR)],
  });

const report = { deals: 2, events: 2, from: null, to: null } as unknown as ImportReport;
const recipe = { id: 'r', name: 'CRM', files: [] } as unknown as Recipe;

async function project(): Promise<Session> {
  return openSession({
    store: memoryStore(),
    id: 'p',
    overlay: null,
    revision: 0,
    project: { ...emptyProject({ id: 'p', title: 'P' }), processes: [process] },
    onTakenOver: () => expect.fail('taken over'),
    onGone: () => expect.fail('gone'),
    onFailure: (cause) => expect.fail(cause),
  });
}

async function take(session: Session, source: LogSource): Promise<string> {
  const added = await (await session.logs()).add({ source, report, recipe }, { kind: 'new' });
  if (!added.ok) throw new Error('not added');
  return added.value.id;
}

const infoOf = (session: Session, log: string) =>
  session.getState().project.logs.find(({ id }) => id === log)!;

const place = (session: Session, log: string, stages: LogPlaces['stages']) =>
  session.change((before) => ({
    ...before,
    logs: before.logs.map((info) =>
      info.id === log ? { ...info, places: { by: 'hand', stages, ends: {} } } : info,
    ),
  }));

describe('a log of other names', () => {
  let warehouse: Warehouse;
  beforeAll(async () => {
    vi.stubGlobal('document', new EventTarget());
    warehouse = await openNativeWarehouse({ threads: 1 });
  });
  afterAll(async () => {
    vi.unstubAllGlobals();
    await warehouse.close();
  });

  const countsOf = (measuring: Measuring): Counting[] => {
    const seen: Counting[] = [measuring.getCounting()];
    measuring.subscribe(() => {
      if (seen.at(-1) !== measuring.getCounting()) seen.push(measuring.getCounting());
    });
    return seen;
  };
  const stagesCounted = (session: Session) =>
    session.getState().overlay!.numbers.stages.map(({ stage, deals }) => [stage, deals]);

  it('is placed by itself when all its stages have titles of the drawing', async () => {
    const session = await project();
    const certain = await take(session, logOf('a', `1. ${second.title.ru!.toUpperCase()}`, first.title.en!));
    expect(infoOf(session, certain).places).toEqual({
      by: 'names',
      stages: { [`1. ${second.title.ru!.toUpperCase()}`]: second.id, [first.title.en!]: first.id },
      ends: {},
    });
    const doubtful = await take(session, logOf('b', first.title.en!, 'Engaging'));
    expect(infoOf(session, doubtful).places).toBeUndefined();
    place(session, doubtful, { Engaging: second.id });
    const next = await take(session, logOf('c', first.title.en!, 'engaging'));
    expect(infoOf(session, next).places).toMatchObject({ by: 'names', stages: { engaging: second.id } });
    const own = await take(session, logOf('d', first.id, second.id));
    expect(infoOf(session, own).places).toBeUndefined();
  });

  it('is counted anew under the names of the drawing when it is placed, and marked as long as it is', async () => {
    const session = await project();
    const log = await take(session, logOf('a', 'Prospecting', 'Engaging'));
    const measuring = createMeasuring(() => Promise.resolve(warehouse));
    const counts = countsOf(measuring);
    await measuring.refresh(session, log);
    expect(stagesCounted(session)).toEqual([
      ['Prospecting', 2],
      ['Engaging', 1],
    ]);
    const drawn = () => stagesOnDrawing(session.getState().overlay!, infoOf(session, log), process);
    expect(drawn()).toEqual({ placed: 0, of: 2, by: null });
    await measuring.refresh(session, log);
    expect(counts).toEqual(['none', 'running', 'none']);

    place(session, log, { Prospecting: first.id });
    await measuring.refresh(session, log);
    expect(stagesCounted(session)).toEqual([
      [first.id, 2],
      ['Engaging', 1],
    ]);
    expect(drawn()).toEqual({ placed: 1, of: 2, by: 'hand' });
    expect(counts).toEqual(['none', 'running', 'none', 'running', 'none']);
    const state = measuring.getState();
    expect(state).toMatchObject({
      status: 'ready',
      measured: { header: { stages: [{ id: first.id, title: first.title }, { id: 'Engaging' }] } },
    });
    expect(session.getState().overlay!.own).toEqual({
      stages: [
        { id: 'Prospecting', title: { en: 'Prospecting' } },
        { id: 'Engaging', title: { en: 'Engaging' } },
      ],
      ways: [
        { been: '10', deals: 1 },
        { been: '11', deals: 1 },
      ],
    });
  });

  it('is counted anew when a stage that it stood on has left the drawing', async () => {
    const session = await project();
    const log = await take(session, logOf('a', 'Prospecting', 'Engaging'));
    place(session, log, { Prospecting: first.id, Engaging: second.id });
    const measuring = createMeasuring(() => Promise.resolve(warehouse));
    await measuring.refresh(session, log);
    session.editor.run('process.replace', {
      process: { ...process, stages: process.stages.filter(({ id }) => id !== second.id) },
    });
    await measuring.refresh(session, log);
    expect(stagesCounted(session).map(([stage]) => stage)).toEqual([first.id, 'Engaging']);
  });

  it('keeps its former numbers where a recount fails, and says so', async () => {
    const session = await project();
    const log = await take(session, logOf('a', 'Prospecting', 'Engaging'));
    let isBroken = false;
    const measuring = createMeasuring(() =>
      Promise.resolve({
        ...warehouse,
        query: (...asked: Parameters<Warehouse['query']>) =>
          isBroken ? Promise.reject(new Error('broken')) : warehouse.query(...asked),
        transact: (...asked: Parameters<Warehouse['transact']>) => warehouse.transact(...asked),
        putFile: (...asked: Parameters<Warehouse['putFile']>) => warehouse.putFile(...asked),
        dropFile: (name: string) => warehouse.dropFile(name),
      }),
    );
    await measuring.refresh(session, log);
    const before = session.getState().overlay;
    isBroken = true;
    place(session, log, { Prospecting: first.id });
    await measuring.refresh(session, log);
    expect(measuring.getCounting()).toBe('failed');
    expect(session.getState().overlay).toBe(before);
    isBroken = false;
    await measuring.refresh(session, log);
    expect(measuring.getCounting()).toBe('none');
    expect(stagesCounted(session)[0]).toEqual([first.id, 2]);
  });
});
