import { describe, expect, it } from 'vitest';
import type { ImportTarget } from '@/analytics/bench';
import { readLog, writeRecords } from '@/app/session/records';
import { LIVE, type Session } from '@/app/session/session';
import { GRACE, sweepLogs } from '@/app/session/sweep-logs';
import type { KeyValueStore } from '@/kit/storage';
import { failingStore } from '../../fixtures/failing-store';
import { importedLog } from '../../fixtures/imported-log';
import { heard, openTab, projectOf, putProject } from '../project';

async function project(id: string, store = failingStore()) {
  await putProject(store, projectOf(id));
  const { session, told } = await openTab(store, id);
  const logs = await session.logs();
  const add = async (file: string, target: ImportTarget = { kind: 'new' }, more = {}) => {
    const added = await logs.add(importedLog(file, more), target);
    if (!added.ok) throw new Error(JSON.stringify(added.error));
    return added.value;
  };
  return { store, session, told, logs, add };
}

const names = (session: Session) =>
  session
    .getState()
    .project.logs.filter(({ id }) => id !== LIVE)
    .map(({ name }) => name);
const chosen = ({ getState }: Session) => {
  const { logs, settings } = getState().project;
  return logs.find(({ id }) => id === settings.log)?.name;
};
const keysOf = async (store: KeyValueStore, id: string) => {
  const prefix = `project/${id}/log/`;
  return (await store.keys(prefix)).map((key) => key.slice(prefix.length));
};
/** Every log of the document has its rows, and there are no others. */
async function expectWhole(store: KeyValueStore, session: Session) {
  const listed = session.getState().project.logs.filter(({ id }) => id !== LIVE);
  expect((await keysOf(store, session.id)).sort()).toEqual(listed.map(({ id }) => id).sort());
}

describe('A log that is removed', () => {
  it('gives way to its neighbour, and comes back whole to its place when it is asked back', async () => {
    const { store, session, logs, add } = await project('remove-1');
    await add('jan');
    const { id } = await add('feb');
    await add('mar');
    session.change((before) => ({ ...before, settings: { ...before.settings, log: id } }));
    const before = session.getState().project.logs;
    const removal = logs.remove(id)!;
    expect([names(session), chosen(session)]).toEqual([['jan', 'mar'], 'mar']);
    expect(await removal.undo()).toBe(true);
    expect([session.getState().project.logs, chosen(session)]).toEqual([before, 'feb']);
    await removal.finish();
    await session.settled();
    await expectWhole(store, session);
    expect((await session.logSource(id))!.header.name).toBe('feb');
    await session.close();
  });

  it('has its rows deleted when it cannot be asked back any more, and not before', async () => {
    const { store, session, logs, add } = await project('remove-2');
    const { id } = await add('jan');
    const removal = logs.remove(id)!;
    await session.settled();
    expect(await keysOf(store, 'remove-2')).toEqual([id]);
    let isOver = false;
    removal.onOver(() => (isOver = true));
    await removal.finish();
    expect([await keysOf(store, 'remove-2'), isOver]).toEqual([[], true]);
    expect(await removal.undo()).toBe(false);
    expect(names(session)).toEqual([]);
    await session.close();
  });

  it('keeps its rows as long as the document that lists it cannot be stored without it', async () => {
    const { store, session, logs, add } = await project('remove-3');
    const { id } = await add('jan');
    store.broken = { key: /\/document$/, message: 'The disk is gone' };
    await logs.remove(id)!.finish();
    expect(await keysOf(store, 'remove-3')).toEqual([id]);
    store.broken = null;
    // The tab is left without another word: the next visit finds the log as it was.
    const { session: again } = await openTab(store, 'remove-3');
    expect(names(again)).toEqual(['jan']);
    await Promise.all([session.close(), again.close()]);
  });

  it('can be asked back after another one was removed, in whatever order', async () => {
    const { session, logs, add } = await project('remove-4');
    const [jan, feb] = [await add('jan'), await add('feb')];
    await add('mar');
    const [first, second] = [logs.remove(jan.id)!, logs.remove(feb.id)!];
    await first.undo();
    await second.undo();
    expect(names(session)).toEqual(['jan', 'feb', 'mar']);
    await session.close();
  });

  it('is neither the log of the desk nor the sample', async () => {
    const store = failingStore();
    await writeRecords(store, 'own', {
      document: {
        ...projectOf('own'),
        logs: [{ id: 'sample', name: 'Sample', origin: 'demo', deals: 1, events: 1 }],
      },
    });
    const { session } = await openTab(store, 'own');
    const logs = await session.logs();
    expect([logs.remove(LIVE), logs.remove('sample'), logs.remove('no such log')]).toEqual([
      null,
      null,
      null,
    ]);
    logs.rename('sample', 'Other');
    expect(session.getState().project.logs.map(({ name }) => name)).toContain('Sample');
    await session.close();
  });

  it('is gone in the other tab too, and is there again when it is asked back', async () => {
    const { store, session, logs, add } = await project('remove-5');
    const { id } = await add('jan');
    const { session: other } = await openTab(store, 'remove-5');
    const removal = logs.remove(id)!;
    await session.settled();
    await heard();
    expect([names(other), chosen(other)]).toEqual([[], 'Ромашка']);
    await removal.undo();
    await session.settled();
    await heard();
    expect([names(other), chosen(other)]).toEqual([['jan'], 'jan']);
    (await other.logs()).rename(id, 'Январь');
    await other.settled();
    await heard();
    expect(names(session)).toEqual(['Январь']);
    await Promise.all([session.close(), other.close()]);
  });
});

describe('Rows that no document lists', () => {
  it('are of a log whose removal was cut short by a reload: they go when nobody can need them any more', async () => {
    const { store, session, logs, add } = await project('sweep-1');
    const [jan, feb] = [await add('jan'), await add('feb')];
    logs.remove(jan.id);
    await session.settled();
    await session.close();
    const { session: again } = await openTab(store, 'sweep-1');
    expect(await sweepLogs(store, 'sweep-1', 1000)).toBe(1000 + GRACE);
    // Another tab may still offer to take the removal back.
    expect((await keysOf(store, 'sweep-1')).sort()).toEqual([jan.id, feb.id].sort());
    expect(await sweepLogs(store, 'sweep-1', 1000 + GRACE)).toBeNull();
    await expectWhole(store, again);
    expect(await store.get('project/sweep-1/strays')).toBeUndefined();
    expect(await readLog(store, 'sweep-1', feb.id)).toBeDefined();
    await again.close();
  });

  it('stay when the log was asked back in the meantime', async () => {
    const { store, session, logs, add } = await project('sweep-2');
    const { id } = await add('jan');
    const removal = logs.remove(id)!;
    await session.settled();
    await sweepLogs(store, 'sweep-2', 0);
    await removal.undo();
    await session.settled();
    expect(await sweepLogs(store, 'sweep-2', 10 * GRACE)).toBeNull();
    expect(await keysOf(store, 'sweep-2')).toEqual([id]);
    await session.close();
  });

  it('go once the time has come even if the clock of the machine was set back', async () => {
    const { store, session, logs, add } = await project('sweep-3');
    logs.remove((await add('jan')).id);
    await session.settled();
    await sweepLogs(store, 'sweep-3', 100 * GRACE);
    expect(await sweepLogs(store, 'sweep-3', GRACE)).toBe(2 * GRACE);
    await sweepLogs(store, 'sweep-3', 2 * GRACE);
    expect(await keysOf(store, 'sweep-3')).toEqual([]);
    await session.close();
  });

  it('never are those of the desk, which a project may have without listing them', async () => {
    const store = failingStore();
    await writeRecords(store, 'sweep-4', { document: { ...projectOf('sweep-4'), logs: [] } });
    await store.set('project/sweep-4/log/live', importedLog('desk').source);
    expect(await sweepLogs(store, 'sweep-4', 0)).toBeNull();
    expect(await keysOf(store, 'sweep-4')).toEqual(['live']);
  });
});

describe('A log that takes the place of another', () => {
  it('stands where that one stood, and gives the place back when that is asked', async () => {
    const { store, session, add } = await project('replace-1');
    const { id } = await add('jan');
    await add('other');
    const before = session.getState().project.logs;
    const { id: next, replaced } = await add('feb', { kind: 'replace', log: id });
    expect([names(session), chosen(session)]).toEqual([['feb', 'other'], 'feb']);
    expect(next).not.toBe(id);
    expect(await replaced!.undo()).toBe(true);
    await session.settled();
    expect(session.getState().project.logs).toEqual(before);
    await expectWhole(store, session);
    await session.close();
  });

  it('bears the name that somebody has given, and else that of its own file', async () => {
    const { session, logs, add } = await project('replace-2');
    const { id } = await add('jan');
    const { id: feb } = await add('feb', { kind: 'replace', log: id });
    expect(names(session)).toEqual(['feb']);
    logs.rename(feb, '  Наши продажи ');
    const { id: mar } = await add('mar', { kind: 'replace', log: feb });
    expect(names(session)).toEqual(['Наши продажи']);
    expect((await session.logSource(mar))!.header.name).toBe('Наши продажи');
    await add('apr', { kind: 'replace', log: mar });
    expect(names(session)).toEqual(['Наши продажи']);
    await session.close();
  });

  it('of the same import leaves nothing of that one behind, and what stood there first can still be asked back', async () => {
    const { store, session, add } = await project('again-1');
    const { id: jan } = await add('jan');
    const first = await add('feb', { kind: 'replace', log: jan });
    const second = await add('feb', { kind: 'again', log: first.id });
    expect([names(session), second.replaced]).toEqual([['feb'], null]);
    expect((await keysOf(store, 'again-1')).sort()).toEqual([jan, second.id].sort());
    expect(await first.replaced!.undo()).toBe(true);
    expect([names(session), chosen(session)]).toEqual([['jan'], 'jan']);
    await session.settled();
    await expectWhole(store, session);
    await session.close();
  });

  it('is added beside the others when that one is not there any more', async () => {
    const { session, logs, add } = await project('again-2');
    const { id } = await add('jan');
    await logs.remove(id)!.finish();
    await add('feb', { kind: 'again', log: id });
    expect(names(session)).toEqual(['feb']);
    await session.close();
  });

  it('never takes the place of the log of the desk', async () => {
    const { session, add } = await project('replace-3');
    await add('jan', { kind: 'replace', log: LIVE });
    expect(session.getState().project.logs.map(({ id }) => id)).toContain(LIVE);
    expect(names(session)).toEqual(['jan']);
    await session.close();
  });
});

describe('Two logs of one file', () => {
  it('have names that differ', async () => {
    const { session, add } = await project('names');
    await add('deals');
    await add('deals');
    await add('deals');
    expect(names(session)).toEqual(['deals', 'deals (2)', 'deals (3)']);
    await session.close();
  });
});

describe('A browser without room for a log', () => {
  it('says how much is needed and what takes how much, and leaves all as it was', async () => {
    const { store, session, logs, add } = await project('room-1');
    await putProject(store, projectOf('room-other'));
    const other = await openTab(store, 'room-other');
    await (await other.session.logs()).add(importedLog('far', { rows: 50 }), { kind: 'new' });
    await store.set('shelf', {
      current: 'room-1',
      projects: [
        { id: 'room-1', title: 'Ромашка', openedAt: 1 },
        { id: 'room-other', title: 'Другой', openedAt: 0 },
      ],
    });
    const small = await add('small');
    const large = await add('large', { kind: 'new' }, { rows: 100 });
    const before = session.getState().project;
    store.room = 1;
    const next = importedLog('next', { rows: 7 });
    const bytes = next.source.cases.size + next.source.events.size;
    const added = await logs.add(next, { kind: 'replace', log: large.id });
    expect(added).toMatchObject({
      ok: false,
      error: {
        needed: bytes,
        logs: [
          { id: large.id, name: 'large', isOwn: false },
          { id: small.id, name: 'small', isOwn: false },
        ],
        projects: [{ title: 'Другой' }],
      },
    });
    expect(session.getState().project).toEqual(before);
    await expectWhole(store, session);
    await Promise.all([session.close(), other.session.close()]);
  });

  it('has room again when what was removed cannot be asked back any more', async () => {
    const { store, session, logs, add } = await project('room-2');
    const { id } = await add('large', { kind: 'new' }, { rows: 100 });
    const sizes = await logs.sizes();
    store.room = sizes.get(id)! + 10;
    const next = importedLog('next', { rows: 7 });
    expect((await logs.add(next, { kind: 'new' })).ok).toBe(false);
    const removal = logs.remove(id)!;
    // Its rows wait for being asked back, and still hold the room.
    expect((await logs.add(next, { kind: 'new' })).ok).toBe(false);
    await logs.finishRemovals();
    expect((await logs.add(next, { kind: 'new' })).ok).toBe(true);
    expect([names(session), await removal.undo()]).toEqual([['next'], false]);
    await expectWhole(store, session);
    await session.close();
  });
});

describe('A browser that frees room a moment later', () => {
  it('is waited for, when the room was just made', async () => {
    const { store, session, logs, add } = await project('room-3');
    const { id } = await add('large', { kind: 'new' }, { rows: 100 });
    store.room = 1;
    logs.remove(id);
    await logs.finishRemovals();
    setTimeout(() => (store.room = Infinity), 20);
    expect((await logs.add(importedLog('next'), { kind: 'new' })).ok).toBe(true);
    store.room = 1;
    expect((await logs.add(importedLog('third'), { kind: 'new' })).ok).toBe(false);
    expect(names(session)).toEqual(['next']);
    await session.close();
  });
});

describe('A log that is half stored', () => {
  it('is not stored at all when its rows fail: the one it was to replace is whole', async () => {
    const { store, session, logs, add } = await project('half-1');
    const { id } = await add('jan', { kind: 'new' }, { rows: 3 });
    const before = session.getState().project;
    store.broken = { key: /\/log\/import-/, message: 'The disk is gone' };
    const failing = logs.add(importedLog('feb'), { kind: 'replace', log: id });
    await expect(failing).rejects.toThrow('The disk is gone');
    expect(session.getState().project).toEqual(before);
    expect(await (await session.logSource(id))!.cases.text()).toContain('jan-2');
    await session.close();
  });

  it('is not stored at all when the document fails after its rows: nothing of it is left', async () => {
    const { store, session, told, logs, add } = await project('half-2');
    const { id } = await add('jan', { kind: 'new' }, { rows: 3 });
    const before = session.getState().project;
    store.broken = { key: /\/document$/, message: 'The disk is gone' };
    const failing = logs.add(importedLog('feb', { recipe: 'crm' }), { kind: 'replace', log: id });
    await expect(failing).rejects.toThrow('The disk is gone');
    expect(told.failures).not.toEqual([]);
    expect(session.getState().project).toEqual(before);
    store.broken = null;
    await session.settled();
    await expectWhole(store, session);
    await session.close();
    const { session: again } = await openTab(store, 'half-2');
    expect(again.getState().project.logs).toEqual(before.logs);
    await again.close();
  });
});
