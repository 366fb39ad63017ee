import { demoId, demoLocale, fetchDemoOverlay, fetchDemoProject } from './demo';
import type { Locale } from '@/kit/i18n';
import { indexedDbStore, memoryStore, type KeyValueStore } from '@/kit/storage';
import type { Project } from '@/runtime/format';
import type { ProjectBundle } from './project-file';
import {
  deleteRecords,
  readRecord,
  readShelf,
  writeLog,
  writeRecords,
  writeShelf,
  type MeasuredOverlay,
  type Shelf,
} from './records';
import { LIVE, openSession, type Session } from './session';

export interface AppState {
  readonly session: Session | null;
  readonly shelf: Shelf | null;
  /** Why no project is open. */
  readonly failure: string | null;
}

/** All projects of this browser, one of them open. */
export interface AppSession {
  getState(): AppState;
  subscribe(listener: () => void): () => void;
  open(id: string): Promise<void>;
  /** Puts a project on the shelf and opens it. Its id is new, so nothing that was there is touched. */
  add(bundle: ProjectBundle): Promise<void>;
  rename(title: string): void;
  /** Brings the demo back as it was shipped, with no deals of one's own. */
  restoreDemo(locale: Locale): Promise<void>;
}

export interface AppSessionOptions {
  locale: Locale;
  /** Storing failed: what was not kept, in words. */
  onFailure: (cause: string) => void;
  /** The browser refuses storage: all lives until the tab closes. */
  onRefused: () => void;
}

/** Opens what was open last time; a first visitor gets the demo in the language of the interface. */
export function createAppSession({ locale, onFailure, onRefused }: AppSessionOptions): AppSession {
  let state: AppState = { session: null, shelf: null, failure: null };
  const listeners = new Set<() => void>();
  const set = (next: Partial<AppState>) => {
    state = { ...state, ...next };
    listeners.forEach((listener) => listener());
  };
  const store: Promise<KeyValueStore> = indexedDbStore('mainspring').catch(() => {
    onRefused();
    return memoryStore();
  });

  async function shelve(id: string, title: string): Promise<void> {
    const others = (state.shelf?.projects ?? []).filter((entry) => entry.id !== id);
    const shelf = { current: id, projects: [{ id, title, openedAt: Date.now() }, ...others] };
    set({ shelf });
    await writeShelf(await store, shelf).catch((error: unknown) => onFailure(String(error)));
  }

  async function openIn(id: string): Promise<void> {
    const { project, overlay } = await readProject(await store, id);
    const session = await openSession({ store: await store, id, project, overlay, onFailure });
    state.session?.close();
    set({ session, failure: null });
    await shelve(id, project.title);
  }

  void (async () => {
    const shelf = await readShelf(await store);
    set({ shelf: shelf ?? null });
    await openIn(shelf?.current ?? demoId(locale));
  })().catch((error: unknown) => set({ failure: String(error) }));

  return {
    getState: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    open: openIn,
    async add({ project, logs, deals }) {
      const id = freshId(state.shelf);
      const kept = await store;
      const document = { ...project, id };
      await writeRecords(kept, id, { document, seed: deals });
      for (const [log, source] of Object.entries(logs)) await writeLog(kept, id, log, source);
      await openIn(id);
    },
    rename(title) {
      const { session } = state;
      if (!session) return;
      session.change((project) => ({ ...project, title }));
      void shelve(session.id, title);
    },
    async restoreDemo(which) {
      const id = demoId(which);
      if (state.session?.id === id) state.session.close();
      await deleteRecords(await store, id);
      await openIn(id);
    },
  };
}

function freshId(shelf: Shelf | null): string {
  const taken = new Set(shelf?.projects.map((entry) => entry.id));
  for (let n = 1; ; n++) if (!taken.has(`project-${n}`)) return `project-${n}`;
}

async function readProject(
  store: KeyValueStore,
  id: string,
): Promise<{ project: Project; overlay: MeasuredOverlay | null }> {
  const [document, overlay] = await Promise.all([
    readRecord(store, id, 'document'),
    readRecord(store, id, 'overlay'),
  ]);
  const locale = demoLocale(id);
  if (document && (overlay || !locale)) return { project: document, overlay: overlay ?? null };
  if (!locale) throw new Error(`There is no project ${id} in this browser.`);
  const shipped = await Promise.all([fetchDemoProject(locale), fetchDemoOverlay(locale)]);
  return {
    project: document ?? shipped[0],
    overlay: overlay ?? { log: LIVE, version: '', numbers: shipped[1] },
  };
}
