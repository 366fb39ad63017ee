import { describe, expect, it } from 'vitest';
import { memoryStore, type KeyValueStore } from '@/kit/storage';
import type { LogSource } from '@/analytics/warehouse';
import type { Process } from '@/runtime/format';
import type { NewLog } from '@/app/session/project-logs';
import type { Session } from '@/app/session/session';
import { anna } from '../runtime/engine/deal';
import { openDeal } from '../runtime/journal/open';
import { heard, openTab, page, projectOf, putProject } from './project';

const source: LogSource = {
  header: {
    name: 'CRM',
    currency: 'RUB',
    timezone: 'Europe/Moscow',
    stages: [],
    attributes: [],
    until: null,
  },
  events: new Blob(['case_id,seq\n']),
  cases: new Blob(['case_id\n']),
};
const report = { deals: 1, events: 1, from: null, to: null } as unknown as NewLog['report'];
const recipe = { id: 'r', name: 'CRM', files: [] } as unknown as NewLog['recipe'];
const addLog = async ({ logs }: Session) => (await logs()).add({ source, report, recipe }, { kind: 'new' });

const retitled = (process: Process, ru: string): Process => ({ ...process, title: { ru } });
const draw = ({ editor }: Session, ru: string) =>
  editor.run('process.replace', { process: retitled(editor.getState().process, ru) });
const drawn = ({ editor }: Session) => editor.getState().process.title.ru;

async function twoTabs(id: string) {
  const store = memoryStore();
  await putProject(store, projectOf(id));
  const [one, two] = [await openTab(store, id), await openTab(store, id)];
  const close = () => Promise.all([one.session.close(), two.session.close()]);
  return { store, one, two, close };
}

describe('A document open in two tabs', () => {
  it('keeps the changes of both, whichever was written last', async () => {
    const { store, one, two, close } = await twoTabs('doc-1');
    await addLog(one.session);
    two.session.noteSize('live', { deals: 7, events: 9, from: null, to: null });
    await Promise.all([one.session.settled(), two.session.settled()]);
    await addLog(two.session);
    await two.session.settled();
    await heard();
    const logs = one.session.getState().project.logs;
    expect(logs).toEqual(two.session.getState().project.logs);
    expect(logs).toHaveLength(3);
    expect(new Set(logs.map((log) => log.id)).size).toBe(3);
    expect(logs.find((log) => log.id === 'live')).toMatchObject({ deals: 7, events: 9 });
    for (const { id } of logs.slice(1)) expect(await one.session.baseLog(id)).not.toBeNull();
    await close();
    const again = await openTab(store, 'doc-1');
    expect(again.session.getState().project.logs).toEqual(logs);
    await again.session.close();
  });
});

describe('A drawing open in two tabs', () => {
  it('is taken over from the tab that stored it, aloud, and undo brings the own one back', async () => {
    const { one, two, close } = await twoTabs('draw-1');
    const before = drawn(two.session);
    draw(one.session, 'Из первой');
    await one.session.settled();
    await heard();
    expect([drawn(two.session), two.told.takenOver]).toEqual(['Из первой', 1]);
    two.session.editor.undo();
    expect(drawn(two.session)).toBe(before);
    await close();
  });

  it('is never written over unseen: the tab that is behind takes the newer drawing first', async () => {
    const { store, one, two, close } = await twoTabs('draw-2');
    draw(one.session, 'Из первой');
    draw(two.session, 'Из второй');
    await one.session.settled();
    await two.session.settled();
    expect([drawn(two.session), two.told.takenOver]).toEqual(['Из первой', 1]);
    expect((await store.get<{ process: Process }>('project/draw-2/editor'))!.process.title.ru).toBe(
      'Из первой',
    );
    two.session.editor.undo();
    await two.session.settled();
    await heard();
    expect([drawn(one.session), one.told.takenOver]).toEqual(['Из второй', 1]);
    await close();
  });

  it('is stored at once when the tab is left', async () => {
    const { store, one, close } = await twoTabs('draw-3');
    draw(one.session, 'Ухожу');
    expect(one.session.unsaved()).toBe(true);
    page.dispatchEvent(new Event('visibilitychange'));
    await heard();
    expect((await store.get<{ process: Process }>('project/draw-3/editor'))!.process.title.ru).toBe('Ухожу');
    expect(one.session.unsaved()).toBe(false);
    await close();
  });
});

describe('Deals that cannot be stored', () => {
  it('live on through changes of the drawing and are stored once there is room', async () => {
    const inner = memoryStore();
    let full = false;
    const store: KeyValueStore = {
      ...inner,
      setAll: (entries) => (full ? Promise.reject(new Error('The disk is full')) : inner.setAll(entries)),
    };
    await putProject(store, projectOf('full'));
    const { session } = await openTab(store, 'full');
    const journal = await session.journal();
    full = true;
    const deal = openDeal(journal);
    await expect(journal.settled()).rejects.toThrow('The disk is full');
    draw(session, 'Новая схема');
    const after = await session.journal();
    draw(session, 'Ещё новее');
    expect(await session.journal()).toBe(after);
    expect(after.deals().has(deal)).toBe(true);
    expect(session.unsaved()).toBe(true);
    expect(after.dispatch(deal, { type: 'note', text: 'Живёт', actor: anna }).ok).toBe(true);
    full = false;
    await session.settled();
    expect(session.unsaved()).toBe(false);
    await session.close();
    const again = await openTab(store, 'full');
    expect((await again.session.journal()).deals().get(deal)!.events.at(-1)).toMatchObject({ type: 'noted' });
    await again.session.close();
  });
});
