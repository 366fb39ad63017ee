import type { KeyValueStore } from '@/kit/storage';
import type { Project } from '@/runtime/format';
import { readShared, updateShared } from './records';

type Update = (project: Project) => Project;

export interface SharedDocument {
  current(): Project;
  /** Takes effect at once and is written behind. */
  change(update: Update): void;
  /** Another tab has written: its document comes first, what is not stored here yet is done again on it. */
  follow(): Promise<void>;
  /** Tries again what could not be stored; rejects if it still cannot. */
  settled(): Promise<void>;
  unsaved(): boolean;
}

export interface SharedDocumentOptions {
  store: KeyValueStore;
  id: string;
  /** The document as it was read, and the number it was read with. */
  project: Project;
  revision: number;
  /** What every document is given, wherever it comes from. */
  complete: Update;
  /** The document is another now, through this tab or through another. */
  onChange: () => void;
  onStored: () => void;
  /** Another tab has thrown the document away. */
  onGone: () => void;
  onFailure: (cause: string) => void;
}

/**
 * One document that several tabs change. It is changed by functions only, so that whoever was second reads what the
 * first has written and does its own changes again on that: none is lost, and none writes over another.
 */
export function shareDocument(options: SharedDocumentOptions): SharedDocument {
  const { store, id, complete } = options;
  let { revision } = options;
  let stored = complete(options.project);
  let pending: readonly Update[] = [];
  let current = stored;
  let working: Promise<void> = Promise.resolve();

  const redo = (project: Project, updates: readonly Update[]) =>
    updates.reduce((done, update) => update(done), project);
  const inTurn = (work: () => Promise<void>) => {
    working = working.catch(() => undefined).then(work);
    // Told through `onFailure` and `settled`.
    working.catch(() => undefined);
    return working;
  };
  const stand = (project: Project, at: number) => {
    stored = project;
    revision = at;
    current = redo(stored, pending);
    options.onChange();
  };

  async function write(): Promise<void> {
    const taken = pending;
    if (taken.length === 0) return;
    let next: Project | undefined;
    const seen = await updateShared(store, id, 'document', (kept) => {
      const isOurs = kept.revision === revision;
      const base = isOurs ? stored : kept.value && complete(kept.value);
      next = base && redo(base, taken);
      return next;
    }).catch((error: unknown) => {
      options.onFailure(String(error));
      throw error;
    });
    if (!next) return options.onGone();
    pending = pending.slice(taken.length);
    if (seen.revision !== revision) stand(next, seen.revision + 1);
    stored = next;
    revision = seen.revision + 1;
    options.onStored();
  }

  return {
    current: () => current,
    change(update) {
      current = update(current);
      pending = [...pending, update];
      options.onChange();
      void inTurn(write);
    },
    follow: () =>
      inTurn(async () => {
        const kept = await readShared(store, id, 'document');
        if (kept.revision === revision) return;
        if (kept.value) stand(complete(kept.value), kept.revision);
        else options.onGone();
      }),
    settled: () => inTurn(write),
    unsaved: () => pending.length > 0,
  };
}
