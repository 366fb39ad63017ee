import { drawingCommands, editorWith, type ProcessEditor } from '@/designer/edit';
import type { LogSource } from '@/analytics/warehouse';
import { openPeers, type KeyValueStore } from '@/kit/storage';
import type { DealEvent, Instant } from '@/runtime/engine';
import type { Id, LogInfo, Process, Project, Saying } from '@/runtime/format';
import type { Journal } from '@/runtime/journal';
import { demoLocale, fetchDemoDeals, fetchDemoLog } from './demo';
import { ProjectFault } from './project-fault';
import { openLiveJournal, type LiveJournal } from './live-journal';
import { storedVersion, versionOf } from './live-version';
import { LIVE } from './own-log';
import type { ProjectLogs } from './project-logs';
import { recognisedPlaces } from './recognised-places';
import {
  journalPrefix,
  readLog,
  readRecord,
  readShared,
  writeRecords,
  type MeasuredOverlay,
  type SharedPart,
} from './records';
import { shareDocument } from './shared-document';
import { shareDrawing } from './shared-drawing';

export { LIVE } from './own-log';

export interface SessionState {
  /** The document; of its processes the last is the one on the drawing, and the editor holds its newest form. */
  readonly project: Project;
  readonly overlay: MeasuredOverlay | null;
}

/** How much a log holds, and of what time; null: its rows have no dates. */
export type MeasuredSize = Pick<LogInfo, 'deals' | 'events'> & { from: string | null; to: string | null };

/** One open project: its document, its drawing, its deals and its logs. Every change is written down by itself. */
export interface Session {
  readonly id: string;
  readonly editor: ProcessEditor;
  getState(): SessionState;
  subscribe(listener: () => void): () => void;
  /** Changes the document; the drawing is changed through the editor only. */
  change(update: (project: Project) => Project): void;
  now(): Instant;
  /** Opened at first use, because the engine is not part of the first screen; runs the process as it is drawn now. */
  journal(): Promise<Journal>;
  /** Rows of a log as they came, without the deals worked on here. */
  baseLog(log: string): Promise<LogSource | null>;
  /** Rows of a log; the live one comes with the deals worked on here laid over it. */
  logSource(log: string): Promise<LogSource | null>;
  /** What is done with logs as wholes; loaded at first use. */
  logs(): Promise<ProjectLogs>;
  setOverlay(overlay: MeasuredOverlay): void;
  /** What was counted when a log was loaded; the desk's log grows. */
  noteSize(log: string, size: MeasuredSize): void;
  /** Changes with every fact written to a deal of the desk. */
  liveVersion(): Promise<string>;
  /** Words of clients that the desk caught; a desk that nobody has opened yet is not opened for them. */
  sayings(): Promise<Saying[]>;
  /** Whether something done here is not stored yet. */
  unsaved(): boolean;
  /** Resolves when all is stored; rejects if it cannot be. */
  settled(): Promise<void>;
  /** Resolves when the last write is over; from the call on nothing new is stored. */
  close(): Promise<void>;
}

export interface SessionOptions {
  store: KeyValueStore;
  id: string;
  project: Project;
  /** Number of the document as it was read. */
  revision: number;
  overlay: MeasuredOverlay | null;
  /** The drawing that another tab has stored took the place of the one here. */
  onTakenOver: () => void;
  /** Another tab has put the project back to where it began: it has to be opened anew. */
  onGone: () => void;
  onFailure: (cause: string) => void;
}

/** Name under which the tabs of one project talk to each other. */
export const peersOf = (project: string): string => `project:${project}`;

export async function openSession({
  store,
  id,
  project,
  revision,
  overlay,
  onTakenOver,
  onGone,
  onFailure,
}: SessionOptions): Promise<Session> {
  const saved = await readShared(store, id, 'editor');
  const drawn = saved.value?.process ?? project.processes.at(-1);
  if (!drawn) throw new ProjectFault('no_process');
  const editor = editorWith(drawingCommands, drawn, saved.value);
  const peers = openPeers<SharedPart>(peersOf(id));
  const listeners = new Set<() => void>();
  let running: Promise<LiveJournal> | null = null;
  let journal: Journal | null = null;
  let seeded: Promise<DealEvent[][]> | null = null;
  let keeping: Promise<void> = Promise.resolve();
  let logs: Promise<ProjectLogs> | null = null;
  let closed = false;

  const set = (next: Partial<SessionState>) => {
    state = { ...state, ...next };
    listeners.forEach((listener) => listener());
  };
  const keepOverlay = (next: MeasuredOverlay) => {
    if (closed) return;
    keeping = writeRecords(store, id, { overlay: next }).catch((error: unknown) => onFailure(String(error)));
  };
  const seed = () => (seeded ??= readSeed(store, id));
  const gone = () => {
    if (!closed) onGone();
  };
  const document = shareDocument({
    store,
    id,
    project,
    revision,
    complete: withDesk,
    onChange: () => set({ project: document.current() }),
    onStored: () => peers.tell('document'),
    onGone: gone,
    onFailure,
  });
  let state: SessionState = { project: document.current(), overlay };
  const drawing = shareDrawing({
    store,
    id,
    editor,
    revision: saved.revision,
    onStored: () => peers.tell('editor'),
    onTakenOver,
    onGone: gone,
    onFailure,
  });
  peers.listen((part) => {
    // A failure to read shows itself again, in words, when this tab next writes.
    (part === 'document' ? document : drawing).follow().catch(() => undefined);
  });

  const session: Session = {
    id,
    editor,
    getState: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    change(update) {
      if (!closed) document.change(update);
    },
    now: () => {
      const { clock } = state.project;
      return clock.kind === 'frozen' ? Date.parse(clock.at) : Date.now();
    },
    async journal() {
      if (closed) throw new Error('The project is closed.');
      running ??= openLiveJournal({
        store,
        prefix: journalPrefix(id),
        process: editor.getState().process,
        seed,
        now: session.now,
        people: () => state.project.people,
      }).catch((error: unknown) => {
        running = null;
        seeded = null;
        throw error;
      });
      const live = await running;
      live.follow(editor.getState().process);
      return (journal = live.journal);
    },
    baseLog: (log) => readBase(store, id, log),
    async logSource(log) {
      const base = await readBase(store, id, log);
      if (log !== LIVE) return base && named(base, log, state.project);
      const { withLiveDeals } = await import('./live-log');
      const locale = demoLocale(id) ?? state.project.settings.locale;
      return withLiveDeals(base, await session.journal(), {
        processes: processesOf(state.project, editor.getState().process),
        people: state.project.people,
        until: session.now(),
        name: state.project.title,
        locale,
      });
    },
    logs() {
      const { current, settled: stored } = document;
      logs ??= import('./project-logs').then(({ openProjectLogs }) =>
        openProjectLogs({
          store,
          id,
          current,
          change: session.change,
          stored,
          placesOf: (stages) => recognisedPlaces(stages, editor.getState().process, current()),
        }),
      );
      logs.catch(() => (logs = null));
      return logs;
    },
    setOverlay(next) {
      set({ overlay: next });
      keepOverlay(next);
    },
    noteSize(log, size) {
      const known = state.project.logs.find((info) => info.id === log);
      if (!known || isSized(known, size)) return;
      session.change((before) => ({
        ...before,
        logs: before.logs.map((info) => (info.id === log ? sized(info, size) : info)),
      }));
    },
    liveVersion: () => (running ? versionOf(session.journal()) : storedVersion(store, journalPrefix(id))),
    async sayings() {
      const { sayingsIn, storedSayings } = await import('./sayings');
      if (running) return sayingsIn([...(await session.journal()).deals().values()]);
      return storedSayings(store, journalPrefix(id), (await readRecord(store, id, 'seed')) ?? []);
    },
    unsaved: () => document.unsaved() || drawing.unsaved() || (journal?.health().unsaved ?? 0) > 0,
    async settled() {
      if (journal && journal.health().unsaved > 0) journal.retry();
      await Promise.all([document.settled(), drawing.settled(), keeping, journal?.settled()]);
    },
    async close() {
      closed = true;
      drawing.close();
      const live = await running?.catch(() => null);
      await Promise.allSettled([document.settled(), drawing.settled(), keeping, live?.journal.settled()]);
      live?.journal.close();
      peers.close();
    },
  };
  return session;
}

const isSized = (info: LogInfo, { deals, events, from, to }: MeasuredSize): boolean =>
  info.deals === deals &&
  info.events === events &&
  (from ?? info.from) === info.from &&
  (to ?? info.to) === info.to;

const sized = (info: LogInfo, { from, to, ...size }: MeasuredSize): LogInfo => ({
  ...info,
  ...size,
  ...(from && { from }),
  ...(to && { to }),
});

/** Whatever the rows were called when they came, they bear the name that the project has given them since. */
function named(source: LogSource, log: string, { logs }: Project): LogSource {
  const name = logs.find((info) => info.id === log)?.name ?? source.header.name;
  return { ...source, header: { ...source.header, name } };
}

/** Every project has a desk, and so the log that it writes. */
function withDesk(project: Project): Project {
  if (project.logs.some((log) => log.id === LIVE)) return project;
  const desk: LogInfo = { id: LIVE, name: project.title, origin: 'journal', deals: 0, events: 0 };
  return { ...project, logs: [desk, ...project.logs] };
}

/** All versions the project knows, the drawn one in its newest form. */
export function processesOf(project: Project, drawn: Process): Process[] {
  return [...project.processes.slice(0, -1), drawn];
}

/** Who acts now: the person chosen, else a manager, else anybody. */
export function actingPerson(project: Project): Project['people'][number] | undefined {
  const { people, settings } = project;
  return (
    people.find((person) => person.id === settings.actingAs) ??
    people.find((person) => person.role === ('manager' satisfies Id) && !person.leftOn) ??
    people[0]
  );
}

async function readSeed(store: KeyValueStore, id: string) {
  const kept = await readRecord(store, id, 'seed');
  if (kept) return kept;
  const locale = demoLocale(id);
  return locale ? fetchDemoDeals(locale) : [];
}

async function readBase(store: KeyValueStore, id: string, log: string): Promise<LogSource | null> {
  const kept = await readLog(store, id, log);
  if (kept) return kept;
  const locale = log === LIVE ? demoLocale(id) : null;
  return locale ? fetchDemoLog(locale) : null;
}
