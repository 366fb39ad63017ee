import { expect, describe, it } from 'vitest';
import { memoryStore } from '@/kit/storage';
import { readShelf } from '@/app/session/records';
import { heard, openApp, projectOf } from './project';

const bundle = (title: string) => ({ project: { ...projectOf('new'), title }, logs: {}, deals: [] });
const titlesOf = async (store: ReturnType<typeof memoryStore>) =>
  (await readShelf(store))!.projects.map(({ title }) => title).sort();

describe('Two tabs of one browser', () => {
  it('open a file each, and both projects are kept under ids of their own', async () => {
    const store = memoryStore();
    const [one, two] = [await openApp(store), await openApp(store)];
    await Promise.all([one.app.add(bundle('Первый')), two.app.add(bundle('Второй'))]);
    expect(one.app.getState().session!.id).not.toBe(two.app.getState().session!.id);
    expect(await titlesOf(store)).toEqual(expect.arrayContaining(['Первый', 'Второй']));
    const again = await openApp(store);
    await again.app.open(one.app.getState().session!.id);
    expect(again.app.getState().session!.getState().project.title).toBe('Первый');
    await Promise.all([one, two, again].map(({ app }) => app.getState().session!.close()));
  });

  it('see that the demo was restored in one of them', async () => {
    const store = memoryStore();
    const [one, two] = [await openApp(store), await openApp(store)];
    one.app.getState().session!.change((project) => ({ ...project, title: 'Другое' }));
    await one.app.getState().session!.settled();
    await heard();
    const before = two.app.getState();
    expect(before.session!.getState().project.title).toBe('Другое');
    await one.app.restoreDemo('en');
    await heard();
    await two.app.open(two.app.getState().session!.id);
    expect(two.app.getState().opened).toBeGreaterThan(before.opened);
    expect(two.app.getState().session!.getState().project.title).not.toBe('Другое');
    await Promise.all([one, two].map(({ app }) => app.getState().session!.close()));
  });
});

describe('Starting', () => {
  it('falls back to the demo when the project of the last visit cannot be opened; the others stay in reach', async () => {
    const store = memoryStore();
    await store.set('shelf', {
      current: 'project-broken',
      projects: [
        { id: 'project-broken', title: 'Сломанный', openedAt: 1 },
        { id: 'project-other', title: 'Другой', openedAt: 0 },
      ],
    });
    const { app, told } = await openApp(store);
    const { session, shelf, failure } = app.getState();
    expect([session?.id, failure]).toEqual(['demo-en', null]);
    expect(told.fallbacks).toEqual([expect.stringContaining('Сломанный')]);
    expect(shelf?.projects.map(({ title }) => title)).toEqual(
      expect.arrayContaining(['Сломанный', 'Другой']),
    );
    await session!.close();
  });
});

describe('Restoring the demo', () => {
  it('leaves nothing that a write under way could bring back', async () => {
    const store = memoryStore();
    const { app } = await openApp(store);
    const old = app.getState().session!;
    old.change((project) => ({ ...project, title: 'Под занавес' }));
    old.editor.run('process.replace', { process: { ...old.editor.getState().process, title: { en: 'X' } } });
    await app.restoreDemo('en');
    old.change((project) => ({ ...project, title: 'После' }));
    old.noteSize('live', { deals: 1, events: 1, from: null, to: null });
    await expect(old.journal()).rejects.toThrow();
    await heard();
    expect(await store.get('project/demo-en/document')).toBeUndefined();
    expect(await store.get('project/demo-en/editor')).toBeUndefined();
    await app.getState().session!.close();
  });
});

describe('A project that cannot be stored', () => {
  it('is not left for another: it stays open with all its changes', async () => {
    const inner = memoryStore();
    let full = false;
    const store = {
      ...inner,
      update: (...args: Parameters<typeof inner.update>) =>
        full ? Promise.reject(new Error('The disk is full')) : inner.update(...args),
    };
    const { app, told } = await openApp(store);
    await app.add(bundle('Свой'));
    const own = app.getState().session!;
    full = true;
    own.change((project) => ({ ...project, title: 'Переименован' }));
    await expect(app.open('demo-en')).rejects.toThrow('The disk is full');
    expect(told.failures).not.toEqual([]);
    expect(app.getState().session).toBe(own);
    expect(own.unsaved()).toBe(true);
    full = false;
    await app.open('demo-en');
    await app.open(own.id);
    expect(app.getState().session!.getState().project.title).toBe('Переименован');
    await app.getState().session!.close();
  });
});
