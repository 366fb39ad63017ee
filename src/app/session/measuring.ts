import type { LoadedLog, LogSource, Warehouse } from '@/analytics/warehouse';
import type { AnalysisData, MeasuredLog } from '@/analytics/bench';
import type { Overlay } from '@/runtime/format';
import { placesKey } from './log-places';
import type { OwnStages } from './records';
import { LIVE, type Session } from './session';

/** Whether the numbers of the drawing are being counted anew; failed: those that stand there are the former ones. */
export type Counting = 'none' | 'running' | 'failed';

/** Keeps one database engine and loads the log that is being looked at. Started on demand, warmed up when idle. */
export interface Measuring {
  getState(): AnalysisData;
  getCounting(): Counting;
  subscribe(listener: () => void): () => void;
  /** Loads the log if it is not the one that stands there already, or if its deals have moved on. */
  show(session: Session, log: string | null): Promise<void>;
  /** Computes the numbers of the drawing anew if they are of another log, or if the desk has gone on since. */
  refresh(session: Session, log: string | null): Promise<void>;
  /** Fetches and starts the engine without loading anything. */
  warmUp(): void;
  /** Goes back to the log that stands there, and chooses it again: figures and name stay of one log. */
  cancel(): void;
}

/** A log as it was at a moment. */
interface Target {
  session: Session;
  log: string;
  version: string;
  /** Where its stages stand on the drawing. */
  places: string;
}

export function createMeasuring(open: () => Promise<Warehouse> = openWasm): Measuring {
  let state: AnalysisData = { status: 'idle' };
  let counting: Counting = 'none';
  let engine: Promise<Warehouse> | null = null;
  let running: AbortController | null = null;
  let wanted: Target | null = null;
  /** What the tables hold. */
  let standing: (Target & { measured: MeasuredLog }) | null = null;
  /** Grows with every wish, so that one that waited too long gives way. */
  let turns = 0;
  const listeners = new Set<() => void>();
  const set = (next: AnalysisData, count: Counting = counting) => {
    state = next;
    counting = count;
    listeners.forEach((listener) => listener());
  };
  /** A log that was removed is not gone back to: nothing would bear its name. */
  const isThere = ({ session, log }: Target) => session.getState().project.logs.some(({ id }) => id === log);
  const old = () => (standing && isThere(standing) ? standing.measured : null);
  const fail = (error: unknown) =>
    set(
      { status: 'failed', error: error instanceof Error ? error : new Error(String(error)), old: old() },
      'failed',
    );

  const start = (): Promise<Warehouse> => {
    engine ??= open();
    engine.catch(() => (engine = null));
    return engine;
  };

  async function load(target: Target, signal: AbortSignal): Promise<void> {
    const { session, log, version, places } = target;
    set({ status: 'loading', doing: 'engine', share: null, old: old() }, 'running');
    const [warehouse, source] = await Promise.all([start(), session.logSource(log)]);
    signal.throwIfAborted();
    if (!source) return set({ status: 'none' }, 'none');
    const { header, epoch, cases, events, stages } = await fill(target, warehouse, source, signal);
    if (signal.aborted) return overtaken();
    const measured = { warehouse, log, header, epoch };
    standing = { ...target, measured };
    set({ status: 'ready', measured });
    const numbers = await overlayOf(measured, signal);
    // By now the tables, and so the numbers, may be of another log.
    signal.throwIfAborted();
    session.noteSize(log, { deals: cases, events, from: numbers.from, to: numbers.to });
    session.setOverlay({ log, version, places, numbers, own: ownStages(source, stages) });
    set(state, 'none');
  }

  /** The last step of a load cannot be stopped: its tables are in place of those that were gone back to. */
  function overtaken(): void {
    const before = standing;
    standing = null;
    if (state.status === 'loading' || state.status === 'failed') set({ ...state, old: null });
    if (state.status !== 'ready' || !before) return;
    wanted = null;
    void measuring.show(before.session, before.log);
  }

  async function fill(
    { session, log }: Target,
    warehouse: Warehouse,
    source: LogSource,
    signal: AbortSignal,
  ): Promise<LoadedLog> {
    const [{ loadLog }, { placingOf }, { compileCalendar }] = await Promise.all([
      import('@/analytics/warehouse'),
      import('@/analytics/sql'),
      import('@/runtime/engine'),
    ]);
    const { process } = session.editor.getState();
    const places = infoOf(session, log)?.places;
    return loadLog(warehouse, source, {
      calendar: compileCalendar(process.calendar),
      placing: places ? placingOf(places, process) : null,
      signal,
      progress: ({ share }) => {
        if (!signal.aborted) set({ status: 'loading', doing: 'tables', share, old: old() });
      },
    });
  }

  /** Figures of one project are never shown in another. */
  function leaveOthers(session: Session): void {
    if ((wanted ?? standing ?? { session }).session === session) return;
    running?.abort();
    wanted = null;
    standing = null;
    set({ status: 'loading', doing: 'engine', share: null, old: null }, 'none');
  }

  const measuring: Measuring = {
    getState: () => state,
    getCounting: () => counting,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async show(session, log) {
      const turn = ++turns;
      leaveOthers(session);
      if (log === null) {
        running?.abort();
        wanted = null;
        return set({ status: 'none' }, 'none');
      }
      let version: string;
      try {
        version = log === LIVE ? await liveVersion(session) : '';
      } catch (error) {
        if (turn === turns) fail(error);
        return;
      }
      if (turn !== turns) return;
      const places = placesOfLog(session, log);
      const same =
        wanted?.session === session &&
        wanted.log === log &&
        wanted.version === version &&
        wanted.places === places;
      if (same && state.status !== 'failed') return;
      running?.abort();
      const { signal } = (running = new AbortController());
      wanted = { session, log, version, places };
      try {
        await load(wanted, signal);
      } catch (error) {
        if (!signal.aborted) fail(error);
      }
    },
    async refresh(session, log) {
      if (log === null) return;
      const version = log === LIVE ? await session.liveVersion() : '';
      const { overlay } = session.getState();
      const isFresh =
        overlay?.log === log &&
        overlay.version === version &&
        (overlay.places ?? '') === placesOfLog(session, log);
      if (!isFresh) await measuring.show(session, log);
    },
    warmUp: () => void start().catch(() => undefined),
    cancel() {
      turns++;
      running?.abort();
      wanted = standing && isThere(standing) ? standing : null;
      if (!standing || !wanted) return set({ status: 'cancelled' }, 'none');
      const { session, log, measured } = standing;
      set({ status: 'ready', measured }, 'none');
      if (session.getState().project.settings.log !== log)
        session.change((before) => ({ ...before, settings: { ...before.settings, log } }));
    },
  };
  return measuring;
}

const infoOf = (session: Session, log: string) =>
  session.getState().project.logs.find(({ id }) => id === log);

const placesOfLog = (session: Session, log: string): string =>
  placesKey(infoOf(session, log), session.editor.getState().process);

/** The log's own titles: those of the drawing are told by the drawing. */
function ownStages({ header }: LogSource, { stages, ways }: LoadedLog['stages']): OwnStages {
  const titles = new Map(header.stages.map(({ id, title }) => [id, title]));
  return { stages: stages.map((id) => ({ id, title: titles.get(id) ?? {} })), ways };
}

async function openWasm(): Promise<Warehouse> {
  const { openWasmWarehouse } = await import('@/analytics/warehouse/wasm');
  return openWasmWarehouse();
}

/** The desk's deals are part of the log, so the desk is opened with it. */
async function liveVersion(session: Session): Promise<string> {
  await session.journal();
  return session.liveVersion();
}

async function overlayOf({ warehouse, header }: MeasuredLog, signal: AbortSignal): Promise<Overlay> {
  const [{ answer }, { overlayQuestion }] = await Promise.all([
    import('@/analytics/warehouse'),
    import('@/analytics/sql'),
  ]);
  return answer(warehouse, overlayQuestion(header), { priority: 'idle', signal });
}
