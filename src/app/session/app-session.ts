import { demoId, demoLocale, fetchDemoOverlay, fetchDemoProject } from './demo';
import type { Locale } from '@/kit/i18n';
import { freshId, indexedDbStore, memoryStore, openPeers, type KeyValueStore } from '@/kit/storage';
import type { Project } from '@/runtime/format';
import type { ProjectBundle } from './project-file';
import { ProjectFault } from './project-fault';
import {
  deleteRecords,
  readRecord,
  readShared,
  readShelf,
  shelve,
  writeLog,
  writeRecords,
  type MeasuredOverlay,
  type SharedPart,
  type Shelf,
} from './records';
import { LIVE, openSession, peersOf, type Session } from './session';

export interface AppState {
  readonly session: Session | null;
  /** Grows with every opening, of the same project too. */
  readonly opened: number;
  readonly shelf: Shelf | null;
  /** Why no project is open. */
  readonly failure: unknown;
}

/** A project that comes, and the numbers of its chosen log where they are counted already. */
export interface NewProject extends ProjectBundle {
  numbers?: MeasuredOverlay;
}

/** All projects of this browser, one of them open. */
export interface AppSession {
  getState(): AppState;
  subscribe(listener: () => void): () => void;
  /** Rejects if the project cannot be opened, or if the one that is open cannot be stored: then that one stays. */
  open(id: string): Promise<void>;
  /** Puts a project on the shelf and opens it. Its id is new, so nothing that was there is touched. */
  add(bundle: NewProject): Promise<void>;
  rename(title: string): Promise<void>;
  /** Brings the demo back as it was shipped, with no deals of one's own. */
  restoreDemo(locale: Locale): Promise<void>;
  /** Resolves when the project of the last visit, or what stands in for it, is open or could not be opened. */
  started: Promise<void>;
}

export interface AppSessionOptions {
  locale: Locale;
  store: Promise<KeyValueStore>;
  /** Storing failed: what was not kept, in words. */
  onFailure: (cause: string) => void;
  /** The project of the last visit could not be opened; the demo is open in its place. */
  onFallback: (title: string, cause: unknown) => void;
  /** The drawing that another tab has stored took the place of the one here. */
  onTakenOver: () => void;
}

/** Where projects live; in memory, until the tab closes, where the browser refuses storage. */
export const browserStore = (onRefused: () => void): Promise<KeyValueStore> =>
  indexedDbStore('mainspring').catch(() => {
    onRefused();
    return memoryStore();
  });

/** Tidying up must not compete with the first screen. */
const quiet = 15_000;

/** Opens what was open last time; a first visitor gets the demo in the language of the interface. */
export function createAppSession(options: AppSessionOptions): AppSession {
  const { locale, store, onFailure } = options;
  let state: AppState = { session: null, opened: 0, shelf: null, failure: null };
  let working: Promise<void> = Promise.resolve();
  let sweeping: ReturnType<typeof setTimeout> | undefined;
  const listeners = new Set<() => void>();
  const set = (next: Partial<AppState>) => {
    state = { ...state, ...next };
    listeners.forEach((listener) => listener());
  };
  /** Openings come one after another, so that two of them never end up half open. */
  const inTurn = (work: () => Promise<void>): Promise<void> => {
    const done = working.then(work);
    working = done.catch(() => undefined);
    return done;
  };

  async function putOnShelf(id: string, title: string): Promise<void> {
    const entry = { id, title, openedAt: Date.now() };
    await shelve(await store, entry).then(
      (shelf) => set({ shelf }),
      (error: unknown) => onFailure(String(error)),
    );
  }

  const read = async (id: string): Promise<Session> =>
    openSession({
      ...(await readProject(await store, id)),
      store: await store,
      id,
      onFailure,
      onTakenOver: options.onTakenOver,
      onGone: () => void inTurn(() => openIn(id)).catch((error: unknown) => onFailure(String(error))),
    });

  async function openIn(id: string): Promise<void> {
    const { session: before } = state;
    if (before?.id === id) await before.close();
    else await before?.settled();
    const session = await read(id).catch((error: unknown) => {
      // What is closed stores nothing: it must not look open.
      if (before?.id === id) set({ session: null, failure: error });
      throw error;
    });
    set({ session, opened: state.opened + 1, failure: null });
    void before?.close();
    sweepIn(quiet, id);
    await putOnShelf(id, session.getState().project.title);
  }

  /** Rows of logs that an earlier visit left behind go when the first screen has long been there. */
  function sweepIn(delay: number, id: string): void {
    clearTimeout(sweeping);
    sweeping = setTimeout(() => {
      // What cannot be deleted now is deleted at the next visit.
      void sweep(id).catch(() => undefined);
    }, delay);
  }

  async function sweep(id: string): Promise<void> {
    const { sweepLogs } = await import('./sweep-logs');
    if (state.session?.id !== id) return;
    const now = Date.now();
    const next = await sweepLogs(await store, id, now);
    if (next !== null && state.session?.id === id) sweepIn(Math.max(next - now, quiet), id);
  }

  async function start(): Promise<void> {
    const shelf = (await readShelf(await store)) ?? null;
    set({ shelf });
    const demo = demoId(locale);
    const current = shelf?.current ?? demo;
    await openIn(current).catch(async (error: unknown) => {
      if (current === demo) throw error;
      await openIn(demo);
      const title = shelf?.projects.find((entry) => entry.id === current)?.title;
      options.onFallback(title ?? current, error);
    });
  }

  return {
    getState: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    open: (id) => inTurn(() => openIn(id)),
    add: ({ project, logs, deals, numbers }) =>
      inTurn(async () => {
        const id = `project-${freshId()}`;
        const kept = await store;
        try {
          for (const [log, source] of Object.entries(logs)) await writeLog(kept, id, log, source);
          await writeRecords(kept, id, {
            document: { ...project, id },
            seed: deals,
            ...(numbers && { overlay: numbers }),
          });
          await openIn(id);
        } catch (error) {
          await deleteRecords(kept, id).catch(() => undefined);
          throw error;
        }
      }),
    async rename(title) {
      const { session } = state;
      if (!session) return;
      session.change((project) => ({ ...project, title }));
      await putOnShelf(session.id, title);
    },
    restoreDemo: (which) =>
      inTurn(async () => {
        const id = demoId(which);
        if (state.session?.id === id) await state.session.close();
        await deleteRecords(await store, id);
        await openIn(id);
        const peers = openPeers<SharedPart>(peersOf(id));
        peers.tell('document');
        peers.close();
      }),
    started: inTurn(start).catch((error: unknown) => set({ failure: error })),
  };
}

async function readProject(
  store: KeyValueStore,
  id: string,
): Promise<{ project: Project; revision: number; overlay: MeasuredOverlay | null }> {
  const [{ value: document, revision }, overlay] = await Promise.all([
    readShared(store, id, 'document'),
    readRecord(store, id, 'overlay'),
  ]);
  const locale = demoLocale(id);
  if (document && (overlay || !locale)) return { project: document, revision, overlay: overlay ?? null };
  if (!locale) throw new ProjectFault('no_project');
  const shipped = await Promise.all([fetchDemoProject(locale), fetchDemoOverlay(locale)]);
  return {
    project: document ?? shipped[0],
    revision,
    overlay: overlay ?? { log: LIVE, version: '', numbers: shipped[1] },
  };
}
