import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apply, createHistory, diff, invert } from '@/kit/history';

const json = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.integer(),
    fc.string(),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie('value'), { maxLength: 5 }),
    fc.dictionary(fc.stringMatching(/^[a-f]{1,2}$/), tie('value'), { maxKeys: 5 }),
  ),
})).value;

describe('patches', () => {
  it('lead from one document to the other and back, byte for byte', () => {
    fc.assert(
      fc.property(json, json, (before, after) => {
        const patches = diff(before, after);
        expect(JSON.stringify(apply(before, patches))).toBe(JSON.stringify(after));
        expect(JSON.stringify(apply(after, invert(patches)))).toBe(JSON.stringify(before));
      }),
      { numRuns: 1000 },
    );
  });

  it('survive being written down', () => {
    fc.assert(
      fc.property(json, json, (before, after) => {
        const patches = JSON.parse(JSON.stringify(diff(before, after))) as ReturnType<typeof diff>;
        expect(JSON.stringify(apply(before, patches))).toBe(JSON.stringify(after));
      }),
    );
  });

  it('touch only what changed', () => {
    const before = { a: { deep: [1, { x: 1 }] }, b: { same: true } };
    const after = { ...before, a: { deep: [1, { x: 2 }] } };
    expect(diff(before, after)).toEqual([{ at: ['a', 'deep', 1, 'x'], was: 1, now: 2 }]);
    expect(apply(before, diff(before, after)).b).toBe(before.b);
  });

  it('put a removed key back in its place', () => {
    const before = { a: 1, b: 2, c: 3 };
    const after = { a: 1, c: 3 };
    expect(Object.keys(apply(after, invert(diff(before, after))) as object)).toEqual(['a', 'b', 'c']);
  });
});

interface Doc {
  readonly text: string;
  readonly list: readonly number[];
}
const start: Doc = { text: '', list: [] };
const typed = (text: string) => (doc: Doc) => ({ ...doc, text });
const added = (n: number) => (doc: Doc) => ({ ...doc, list: [...doc.list, n] });

describe('history', () => {
  it('undoes 1,000 random edits to the same bytes and redoes them to the same bytes', () => {
    const edit = fc.oneof(
      fc.string().map(typed),
      fc.integer().map(added),
      fc.nat().map((n) => (doc: Doc) => ({ ...doc, list: doc.list.filter((_, i) => i !== n % 7) })),
    );
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1000, maxLength: 1000 }), (edits) => {
        const history = createHistory<Doc, string>(start);
        for (const next of edits) history.transact('edit', next);
        const end = JSON.stringify(history.state().doc);
        while (history.undo() !== null);
        expect(JSON.stringify(history.state().doc)).toBe(JSON.stringify(start));
        while (history.redo() !== null);
        expect(JSON.stringify(history.state().doc)).toBe(end);
      }),
      { numRuns: 20 },
    );
  });

  it('says what it will undo and redo', () => {
    const history = createHistory<Doc, string>(start);
    expect(history.state()).toMatchObject({ undo: null, redo: null });
    history.transact('type', typed('a'));
    history.transact('add', added(1));
    expect(history.state()).toMatchObject({ undo: 'add', redo: null });
    history.undo();
    expect(history.state()).toMatchObject({ undo: 'type', redo: 'add' });
  });

  it('leaves no step for an edit that changes nothing', () => {
    const history = createHistory<Doc, string>(start);
    expect(history.transact('nothing', (doc) => ({ ...doc, text: '' }))).toBe(false);
    expect(history.state().undo).toBeNull();
    expect(history.state().doc).toBe(start);
  });

  it('joins typing in one field while the pauses are short', () => {
    const history = createHistory<Doc, string>(start);
    history.transact('type', typed('a'), { key: 'title', at: 0, window: 1000 });
    history.transact('type', typed('ab'), { key: 'title', at: 900, window: 1000 });
    history.transact('type', typed('abc'), { key: 'title', at: 1800, window: 1000 });
    history.transact('type', typed('abcd'), { key: 'title', at: 5000, window: 1000 });
    history.undo();
    expect(history.state().doc.text).toBe('abc');
    history.undo();
    expect(history.state().doc.text).toBe('');
    expect(history.state().undo).toBeNull();
  });

  it('does not join across fields, nor after an undo', () => {
    const history = createHistory<Doc, string>(start);
    history.transact('type', typed('a'), { key: 'title', at: 0, window: 1000 });
    history.transact('type', typed('b'), { key: 'note', at: 10, window: 1000 });
    history.undo();
    history.transact('type', typed('c'), { key: 'title', at: 20, window: 1000 });
    history.undo();
    expect(history.state().doc.text).toBe('a');
  });

  it('drops a step that typed its way back to the beginning', () => {
    const history = createHistory<Doc, string>(start);
    history.transact('type', typed('a'), { key: 'title', at: 0, window: 1000 });
    history.transact('type', typed(''), { key: 'title', at: 100, window: 1000 });
    expect(history.state().undo).toBeNull();
  });

  it('bails out of a gesture as if it never began, with the redo branch back', () => {
    const history = createHistory<Doc, string>(start);
    history.transact('a', added(1));
    history.transact('b', added(2));
    history.undo();
    const before = JSON.stringify(history.state().doc);
    const mark = history.mark();
    history.transact('drag', added(10));
    history.transact('drag', added(11));
    history.bail(mark);
    expect(JSON.stringify(history.state().doc)).toBe(before);
    expect(history.state()).toMatchObject({ undo: 'a', redo: 'b' });
  });

  it('folds a gesture into one step', () => {
    const history = createHistory<Doc, string>(start);
    const mark = history.mark();
    history.transact('drag', added(1));
    history.transact('drag', added(2));
    history.fold(mark, 'move');
    expect(history.state().undo).toBe('move');
    history.undo();
    expect(history.state().doc.list).toEqual([]);
  });

  it('goes on after a reload where it stopped', () => {
    const first = createHistory<Doc, string>(start);
    for (let n = 0; n < 50; n++) first.transact('add', added(n));
    first.undo();
    const kept = JSON.parse(JSON.stringify({ doc: first.state().doc, saved: first.save() })) as {
      doc: Doc;
      saved: ReturnType<typeof first.save>;
    };
    const second = createHistory<Doc, string>(kept.doc, { saved: kept.saved });
    second.redo();
    expect(second.state().doc.list).toHaveLength(50);
    while (second.undo() !== null);
    expect(second.state().doc).toEqual(start);
  });

  it('forgets the oldest steps beyond its limit', () => {
    const history = createHistory<Doc, string>(start, { limit: 10 });
    for (let n = 0; n < 25; n++) history.transact('add', added(n));
    let undone = 0;
    while (history.undo() !== null) undone++;
    expect(undone).toBe(10);
  });

  it('tells its listeners once per change', () => {
    const history = createHistory<Doc, string>(start);
    let told = 0;
    const stop = history.subscribe(() => told++);
    history.transact('add', added(1));
    history.undo();
    stop();
    history.redo();
    expect(told).toBe(2);
  });
});
