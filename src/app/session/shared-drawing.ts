import type { ProcessEditor, SavedEditor } from '@/designer/edit';
import type { KeyValueStore } from '@/kit/storage';
import { readShared, updateShared } from './records';

export interface SharedDrawing {
  /** Another tab has stored its drawing. */
  follow(): Promise<void>;
  /** Writes what is not stored yet; rejects if it cannot. */
  settled(): Promise<void>;
  unsaved(): boolean;
  /** Writes no more. */
  close(): void;
}

export interface SharedDrawingOptions {
  store: KeyValueStore;
  id: string;
  editor: ProcessEditor;
  revision: number;
  onStored: () => void;
  /** The drawing of another tab took the place of the one here. */
  onTakenOver: () => void;
  onGone: () => void;
  onFailure: (cause: string) => void;
}

/** Undo survives the tab for as many steps. */
const keptSteps = 100;
const pause = 300;

/**
 * One drawing that several tabs show. It is written when typing pauses, and at once when the tab is left. A tab that
 * finds a newer drawing than the one it knows takes it over as a step of its own history, so that undo brings back
 * what stood here: neither tab writes over the other unseen.
 */
export function shareDrawing(options: SharedDrawingOptions): SharedDrawing {
  const { store, id, editor } = options;
  let { revision } = options;
  let written = editor.getState().revision;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let working: Promise<void> = Promise.resolve();

  const inTurn = (work: () => Promise<void>) => {
    working = working.catch(() => undefined).then(work);
    // Told through `onFailure` and `settled`.
    working.catch(() => undefined);
    return working;
  };

  function takeOver(saved: SavedEditor | undefined, at: number): void {
    if (!saved) return options.onGone();
    revision = at;
    const before = editor.getState().revision;
    editor.run('process.replace', { process: saved.process });
    written = editor.getState().revision;
    if (written !== before) options.onTakenOver();
  }

  async function write(): Promise<void> {
    clearTimeout(timer);
    const drawn = editor.getState().revision;
    if (drawn === written) return;
    const seen = await updateShared(store, id, 'editor', (kept) =>
      kept.revision === revision ? editor.save(keptSteps) : undefined,
    ).catch((error: unknown) => {
      options.onFailure(String(error));
      throw error;
    });
    if (seen.revision !== revision) return takeOver(seen.value, seen.revision);
    revision = seen.revision + 1;
    written = drawn;
    options.onStored();
  }

  const flush = () => void inTurn(write);
  const unsubscribe = editor.subscribe(() => {
    clearTimeout(timer);
    timer = setTimeout(flush, pause);
  });
  document.addEventListener('visibilitychange', flush);
  return {
    follow: () =>
      inTurn(async () => {
        const kept = await readShared(store, id, 'editor');
        if (kept.revision !== revision) takeOver(kept.value, kept.revision);
      }),
    settled: () => inTurn(write),
    unsaved: () => editor.getState().revision !== written,
    close() {
      clearTimeout(timer);
      unsubscribe();
      document.removeEventListener('visibilitychange', flush);
    },
  };
}
