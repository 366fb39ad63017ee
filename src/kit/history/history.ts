import { apply, diff, invert, type Patch } from './patch';

/**
 * Undo as named transactions of patches, without a framework, a clock or a document type.
 *
 * Contract: the document is immutable JSON; a transaction names what was done and leads to the next
 * document; undo and redo are exact. A step costs as much as the paths it changed. A gesture puts a mark
 * and either bails (as if it never began: the redo branch is back too) or folds its steps into one.
 */
export interface Step<Label> {
  readonly label: Label;
  readonly patches: readonly Patch[];
  readonly merge?: Merge;
}

/** Steps with the same key join while each comes within `window` of the one before. Times come from the caller. */
export interface Merge {
  readonly key: string;
  readonly at: number;
  readonly window: number;
}

export interface HistoryState<Doc, Label> {
  readonly doc: Doc;
  /** What undo and redo will undo and redo; null: nothing to do. */
  readonly undo: Label | null;
  readonly redo: Label | null;
  /** Grows with every change; equal numbers mean the same document of this history. */
  readonly revision: number;
}

export interface Mark<Label> {
  readonly total: number;
  readonly future: readonly Step<Label>[];
}

/** History as plain data, for keeping it across a reload. Fits only the document it was saved with. */
export interface SavedHistory<Label> {
  readonly past: readonly Step<Label>[];
  readonly future: readonly Step<Label>[];
}

export interface HistoryOptions<Label> {
  /** Steps kept; older ones can no longer be undone. */
  readonly limit?: number;
  readonly saved?: SavedHistory<Label>;
}

export interface History<Doc, Label> {
  /** The same object until something changes. */
  state(): HistoryState<Doc, Label>;
  /** False if nothing changed: such a transaction leaves no step. */
  transact(label: Label, next: Doc | ((doc: Doc) => Doc), merge?: Merge): boolean;
  /** The label of what was undone, or null. */
  undo(): Label | null;
  redo(): Label | null;
  mark(): Mark<Label>;
  /** Takes back everything since the mark, without a trace. */
  bail(mark: Mark<Label>): void;
  /** Makes one step of everything since the mark. */
  fold(mark: Mark<Label>, label: Label): void;
  subscribe(listener: () => void): () => void;
  save(lastSteps?: number): SavedHistory<Label>;
}

const defaultLimit = 2000;

export function createHistory<Doc, Label>(
  initial: Doc,
  options: HistoryOptions<Label> = {},
): History<Doc, Label> {
  const limit = options.limit ?? defaultLimit;
  const listeners = new Set<() => void>();
  let doc = initial;
  let past: readonly Step<Label>[] = options.saved?.past ?? [];
  let future: readonly Step<Label>[] = options.saved?.future ?? [];
  /** Steps ever made and not undone, counting those the limit has dropped. */
  let total = past.length;
  /** The last step may still grow. Undo, redo, marks and folds close it. */
  let open = false;
  let snapshot: HistoryState<Doc, Label> = shot(0);

  function shot(revision: number): HistoryState<Doc, Label> {
    return { doc, undo: past.at(-1)?.label ?? null, redo: future.at(-1)?.label ?? null, revision };
  }

  function changed(): void {
    snapshot = shot(snapshot.revision + 1);
    for (const listener of [...listeners]) listener();
  }

  function joins(merge: Merge | undefined): boolean {
    const last = past.at(-1)?.merge;
    return open && !!merge && !!last && last.key === merge.key && merge.at - last.at <= merge.window;
  }

  function push(step: Step<Label>): void {
    past = [...(past.length >= limit ? past.slice(past.length - limit + 1) : past), step];
    total++;
  }

  /** Removes the last step and gives the document it started from. */
  function pop(from: Doc): Doc {
    const last = past.at(-1)!;
    past = past.slice(0, -1);
    total--;
    return apply(from, invert(last.patches));
  }

  return {
    state: () => snapshot,

    transact(label, next, merge) {
      const after = typeof next === 'function' ? (next as (doc: Doc) => Doc)(doc) : next;
      const joined = joins(merge);
      if (Object.is(after, doc)) return false;
      const before = joined ? pop(doc) : doc;
      const patches = diff(before, after);
      if (patches.length === 0 && !joined) return false;
      if (patches.length > 0) push({ label, patches, ...(merge ? { merge } : {}) });
      doc = after;
      future = [];
      open = merge !== undefined && patches.length > 0;
      changed();
      return true;
    },

    undo() {
      const step = past.at(-1);
      if (!step) return null;
      doc = pop(doc);
      future = [...future, step];
      open = false;
      changed();
      return step.label;
    },

    redo() {
      const step = future.at(-1);
      if (!step) return null;
      doc = apply(doc, step.patches);
      future = future.slice(0, -1);
      push(step);
      open = false;
      changed();
      return step.label;
    },

    mark() {
      open = false;
      return { total, future };
    },

    bail(mark) {
      if (total <= mark.total) return;
      while (total > mark.total && past.length > 0) doc = pop(doc);
      future = mark.future;
      open = false;
      changed();
    },

    fold(mark, label) {
      if (total <= mark.total) return;
      const after = doc;
      let before = doc;
      while (total > mark.total && past.length > 0) before = pop(before);
      const patches = diff(before, after);
      if (patches.length > 0) push({ label, patches });
      open = false;
      changed();
    },

    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },

    save: (lastSteps = limit) => ({ past: past.slice(-lastSteps), future }),
  };
}
