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
  cancel(): void;
}

export function createMeasuring(): Measuring {
  let state: AnalysisData = { status: 'idle' };
  let engine: Promise<Warehouse> | null = null;
  let running: AbortController | null = null;
  let shown: { session: Session; log: string; version: string } | null = null;
  const listeners = new Set<() => void>();
  const set = (next: AnalysisData) => {
    state = next;
    listeners.forEach((listener) => listener());
  };
  const standing = (): MeasuredLog | null =>
    state.status === 'ready' ? state.measured : 'old' in state ? state.old : null;

  const start = (): Promise<Warehouse> => {
    engine ??= import('@/analytics/warehouse/wasm').then(({ openWasmWarehouse }) => openWasmWarehouse());
    engine.catch(() => (engine = null));
    return engine;
  };

  async function load(session: Session, log: string, version: string, signal: AbortSignal): Promise<void> {
    const old = standing();
    set({ status: 'loading', doing: 'engine', share: null, old });
    const [warehouse, source] = await Promise.all([start(), session.logSource(log)]);
    signal.throwIfAborted();
    if (!source) return set({ status: 'none' });
    const { epoch, cases, events } = await fill(session, warehouse, source, signal, old);
    session.noteSize(log, { deals: cases, events });
    const measured = { warehouse, log, header: source.header, epoch };
    set({ status: 'ready', measured });
    session.setOverlay({ log, version, numbers: await overlayOf(measured) });
  }

  async function fill(
    session: Session,
    warehouse: Warehouse,
    source: LogSource,
    signal: AbortSignal,
    old: MeasuredLog | null,
  ): Promise<LoadedLog> {
    const [{ loadLog }, { compileCalendar }] = await Promise.all([
      import('@/analytics/warehouse'),
      import('@/runtime/engine'),
    ]);
    return loadLog(warehouse, source, {
      calendar: compileCalendar(session.editor.getState().process.calendar),
      signal,
      progress: ({ share }) => set({ status: 'loading', doing: 'tables', share, old }),
    });
  }

  const measuring: Measuring = {
    getState: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async show(session, log) {
      if (log === null) return set({ status: 'none' });
      const version = log === LIVE ? await liveVersion(session) : '';
      const same = shown?.session === session && shown.log === log && shown.version === version;
      if (same && state.status !== 'failed') return;
      running?.abort();
      const controller = (running = new AbortController());
      shown = { session, log, version };
      try {
        await load(session, log, version, controller.signal);
      } catch (error) {
        if (controller.signal.aborted) return;
        set({
          status: 'failed',
          error: error instanceof Error ? error : new Error(String(error)),
          old: standing(),
        });
      }
    },
    async refresh(session, log) {
      const { overlay } = session.getState();
      if (log === null) return;
      const version = log === LIVE ? await session.liveVersion() : '';
      const isFresh = overlay?.log === log && (version === null || overlay.version === version);
      if (!isFresh) await measuring.show(session, log);
    },
    warmUp: () => void start().catch(() => undefined),
    cancel() {
      const old = standing();
      running?.abort();
      shown = null;
      set(old ? { status: 'ready', measured: old } : { status: 'idle' });
    },
  };
  return measuring;
}

/** The desk's deals are part of the log, so the desk is opened with it. */
async function liveVersion(session: Session): Promise<string> {
  await session.journal();
  return (await session.liveVersion()) ?? '';
}

async function overlayOf({ warehouse, header }: MeasuredLog): Promise<Overlay> {
  const [{ answer }, { overlayQuestion }] = await Promise.all([
    import('@/analytics/warehouse'),
    import('@/analytics/sql'),
  ]);
  return answer(warehouse, overlayQuestion(header), { priority: 'idle' });
}
