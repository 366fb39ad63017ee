import type { LoadedLog, LogSource, Warehouse } from '@/analytics/warehouse';
import type { AnalysisData, MeasuredLog } from '@/analytics/bench';
import type { Overlay } from '@/runtime/format';
import { LIVE, type Session } from './session';

/** Keeps one database engine and loads the log that is being looked at. Started on demand, warmed up when idle. */
export interface Measuring {
  getState(): AnalysisData;
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
}

export function createMeasuring(open: () => Promise<Warehouse> = openWasm): Measuring {
  let state: AnalysisData = { status: 'idle' };
  let engine: Promise<Warehouse> | null = null;
  let running: AbortController | null = null;
  let wanted: Target | null = null;
  /** What the tables hold. */
  let standing: (Target & { measured: MeasuredLog }) | null = null;
  /** Grows with every wish, so that one that waited too long gives way. */
  let turns = 0;
  const listeners = new Set<() => void>();
  const set = (next: AnalysisData) => {
    state = next;
    listeners.forEach((listener) => listener());
  };
  const old = () => standing?.measured ?? null;
  const fail = (error: unknown) =>
    set({
      status: 'failed',
      error: error instanceof Error ? error : new Error(String(error)),
      old: old(),
    });

  const start = (): Promise<Warehouse> => {
    engine ??= open();
    engine.catch(() => (engine = null));
    return engine;
  };

  async function load(target: Target, signal: AbortSignal): Promise<void> {
    const { session, log, version } = target;
    set({ status: 'loading', doing: 'engine', share: null, old: old() });
    const [warehouse, source] = await Promise.all([start(), session.logSource(log)]);
    signal.throwIfAborted();
    if (!source) return set({ status: 'none' });
    const { epoch, cases, events } = await fill(session, warehouse, source, signal);
    if (signal.aborted) return overtaken();
    const measured = { warehouse, log, header: source.header, epoch };
    standing = { ...target, measured };
    set({ status: 'ready', measured });
    const numbers = await overlayOf(measured, signal);
    // By now the tables, and so the numbers, may be of another log.
    signal.throwIfAborted();
    session.noteSize(log, { deals: cases, events, from: numbers.from, to: numbers.to });
    session.setOverlay({ log, version, numbers });
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
    session: Session,
    warehouse: Warehouse,
    source: LogSource,
    signal: AbortSignal,
  ): Promise<LoadedLog> {
    const [{ loadLog }, { compileCalendar }] = await Promise.all([
      import('@/analytics/warehouse'),
      import('@/runtime/engine'),
    ]);
    return loadLog(warehouse, source, {
      calendar: compileCalendar(session.editor.getState().process.calendar),
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
    set({ status: 'loading', doing: 'engine', share: null, old: null });
  }

  const measuring: Measuring = {
    getState: () => state,
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
        return set({ status: 'none' });
      }
      let version: string;
      try {
        version = log === LIVE ? await liveVersion(session) : '';
      } catch (error) {
        if (turn === turns) fail(error);
        return;
      }
      if (turn !== turns) return;
      const same = wanted?.session === session && wanted.log === log && wanted.version === version;
      if (same && state.status !== 'failed') return;
      running?.abort();
      const { signal } = (running = new AbortController());
      wanted = { session, log, version };
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
      const isFresh = overlay?.log === log && overlay.version === version;
      if (!isFresh) await measuring.show(session, log);
    },
    warmUp: () => void start().catch(() => undefined),
    cancel() {
      turns++;
      running?.abort();
      wanted = standing;
      if (!standing) return set({ status: 'cancelled' });
      const { session, log, measured } = standing;
      set({ status: 'ready', measured });
      if (session.getState().project.settings.log !== log)
        session.change((before) => ({ ...before, settings: { ...before.settings, log } }));
    },
  };
  return measuring;
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
