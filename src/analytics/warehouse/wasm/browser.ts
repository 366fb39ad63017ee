import { AsyncDuckDB, DuckDBDataProtocol, VoidLogger } from '@duckdb/duckdb-wasm';
import workerUrl from '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url';
import wasmUrl from '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url';
import type { Warehouse } from '../port';
import { aborted } from '../queue';
import { wasmWarehouse } from './warehouse';

export interface WasmOptions {
  /** Bytes of the engine that have come, and all of them if the server says. */
  progress?: (loaded: number, total: number | null) => void;
  signal?: AbortSignal;
}

/**
 * DuckDB in a worker of the browser, one thread, in memory. Its files come from the folder of the app and from nowhere
 * else. The bundle with WebAssembly exceptions only: every browser of the last years has them.
 */
export async function openWasmWarehouse({ progress, signal }: WasmOptions = {}): Promise<Warehouse> {
  if (signal?.aborted) throw aborted();
  const worker = new Worker(workerUrl);
  const died = deathOf(worker);
  let stop: () => void = () => undefined;
  const stopped = new Promise<never>((_, reject) => (stop = () => reject(aborted())));
  signal?.addEventListener('abort', stop);
  try {
    return await Promise.race([open(worker, died, progress), died, stopped]);
  } catch (error) {
    worker.terminate();
    throw error;
  } finally {
    // The signal is about opening; an engine that is open is closed by `close` alone.
    signal?.removeEventListener('abort', stop);
  }
}

async function open(
  worker: Worker,
  died: Promise<never>,
  progress: WasmOptions['progress'],
): Promise<Warehouse> {
  const db = new AsyncDuckDB(new VoidLogger(), worker);
  await db.instantiate(new URL(wasmUrl, location.href).href, null, ({ bytesLoaded, bytesTotal }) =>
    progress?.(bytesLoaded, bytesTotal || null),
  );
  const registerFile = (name: string, data: Blob) =>
    db.registerFileHandle(name, data, DuckDBDataProtocol.BROWSER_FILEREADER, true);
  return wasmWarehouse(db, registerFile, died);
}

/** Rejects when the worker cannot start or breaks down later. */
function deathOf(worker: Worker): Promise<never> {
  const died = new Promise<never>((_, reject) =>
    worker.addEventListener('error', (event) =>
      reject(new Error(event.message || 'the worker of the database has stopped')),
    ),
  );
  died.catch(() => undefined);
  return died;
}
