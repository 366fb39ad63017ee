import { createEditor, type ProcessEditor } from '@/designer/edit';
import type { ImportReport, Recipe } from '@/analytics/intake';
import type { LogSource } from '@/analytics/warehouse';
import type { KeyValueStore } from '@/kit/storage';
import type { DealEvent, Instant } from '@/runtime/engine';
import type { Id, LogInfo, Process, Project } from '@/runtime/format';
import type { Journal } from '@/runtime/journal';
import { demoLocale, fetchDemoDeals, fetchDemoLog } from './demo';
import { openLiveJournal } from './live-journal';
import { storedVersion, versionOf } from './live-version';
import { journalPrefix, readLog, readRecord, writeLog, writeRecords, type MeasuredOverlay } from './records';

/** Id of the log that a project's own desk writes. */
export const LIVE = 'live';

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
  /** Puts an imported log beside the others, chooses it, and remembers how it was mapped. Rejects if it cannot be stored. */
  addImport(source: LogSource, report: ImportReport, recipe: Recipe): Promise<void>;
  setOverlay(overlay: MeasuredOverlay): void;
  /** What was counted when a log was loaded; the desk's log grows. */
  noteSize(log: string, size: MeasuredSize): void;
  /** Changes with every fact written to a deal of the desk. */
  liveVersion(): Promise<string>;
  close(): void;
}

/** Undo survives the tab for as many steps. */
const keptSteps = 100;
const pause = 300;

export interface SessionOptions {
  store: KeyValueStore;
  id: string;
  project: Project;
  overlay: MeasuredOverlay | null;
  onFailure: (cause: string) => void;
}

export async function openSession({
  store,
  id,
  project,
  overlay,
  onFailure,
}: SessionOptions): Promise<Session> {
  const saved = await readRecord(store, id, 'editor');
  const drawn = saved?.process ?? project.processes.at(-1);
  if (!drawn) throw new Error('The project has no process.');
  const editor = createEditor(drawn, saved);
  let state: SessionState = { project: withDesk(project), overlay };
  const listeners = new Set<() => void>();
  let running: { process: Process; journal: Promise<Journal> } | null = null;

  const set = (next: Partial<SessionState>) => {
    state = { ...state, ...next };
    listeners.forEach((listener) => listener());
  };
  const keep = (records: Parameters<typeof writeRecords>[2]) =>
    void writeRecords(store, id, records).catch((error: unknown) => onFailure(String(error)));
  let seeded: Promise<DealEvent[][]> | null = null;
  const seed = () => (seeded ??= readSeed(store, id));
  const autosave = saveWhenQuiet(editor, () => keep({ editor: editor.save(keptSteps) }));

  const session: Session = {
    id,
    editor,
    getState: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    change(update) {
      set({ project: update(state.project) });
      keep({ document: state.project });
    },
    now: () => {
      const { clock } = state.project;
      return clock.kind === 'frozen' ? Date.parse(clock.at) : Date.now();
    },
    journal() {
      const { process } = editor.getState();
      if (running?.process !== process) {
        const before = running?.journal;
        const open = async () => {
          await before?.then((journal) => journal.settled().finally(() => journal.close()));
          return openLiveJournal({ store, prefix: journalPrefix(id), process, seed, now: session.now });
        };
        running = { process, journal: open() };
      }
      return running.journal;
    },
    baseLog: (log) => readBase(store, id, log),
    async logSource(log) {
      const base = await readBase(store, id, log);
      if (log !== LIVE) return base;
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
    async addImport(source, report, recipe) {
      const log: LogInfo = {
        id: freshLogId(state.project),
        name: source.header.name,
        origin: 'import',
        importedAt: new Date().toISOString(),
        deals: report.deals,
        events: report.events,
        ...(report.from && { from: report.from }),
        ...(report.to && { to: report.to }),
      };
      await writeLog(store, id, log.id, source);
      session.change((before) => ({
        ...before,
        logs: [...before.logs, log],
        recipes: [...before.recipes.filter((kept) => kept.id !== recipe.id), recipe],
        settings: { ...before.settings, log: log.id },
      }));
    },
    setOverlay(next) {
      set({ overlay: next });
      keep({ overlay: next });
    },
    noteSize(log, size) {
      const known = state.project.logs.find((info) => info.id === log);
      if (!known || isSized(known, size)) return;
      session.change((before) => ({
        ...before,
        logs: before.logs.map((info) => (info.id === log ? sized(info, size) : info)),
      }));
    },
    liveVersion: () => (running ? versionOf(running.journal) : storedVersion(store, journalPrefix(id))),
    close() {
      autosave();
      void running?.journal.then((journal) => journal.close());
    },
  };
  return session;
}

function freshLogId({ logs }: Project): string {
  for (let n = 1; ; n++) if (!logs.some((log) => log.id === `import-${n}`)) return `import-${n}`;
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

/** Writes when typing pauses, and at once when the tab is left. Returns what ends it, with a last write. */
function saveWhenQuiet(editor: ProcessEditor, write: () => void): () => void {
  let written = editor.getState().revision;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const flush = () => {
    clearTimeout(timer);
    const { revision } = editor.getState();
    if (revision === written) return;
    written = revision;
    write();
  };
  const unsubscribe = editor.subscribe(() => {
    clearTimeout(timer);
    timer = setTimeout(flush, pause);
  });
  document.addEventListener('visibilitychange', flush);
  return () => {
    flush();
    unsubscribe();
    document.removeEventListener('visibilitychange', flush);
  };
}
