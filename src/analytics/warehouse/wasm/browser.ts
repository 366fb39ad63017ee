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
  const db = new AsyncDuckDB(new VoidLogger(), worker);
  const opened = (async () => {
    await db.instantiate(new URL(wasmUrl, location.href).href, null, ({ bytesLoaded, bytesTotal }) =>
      progress?.(bytesLoaded, bytesTotal || null),
    );
    return wasmWarehouse(db, (name, data) =>
      db.registerFileHandle(name, data, DuckDBDataProtocol.BROWSER_FILEREADER, true),
    );
  })();
  return orStop(worker, opened, signal);
}

/** A worker that failed to start or is not wanted any more must not stay alive. */
function orStop(worker: Worker, opened: Promise<Warehouse>, signal?: AbortSignal): Promise<Warehouse> {
  return new Promise((resolve, reject) => {
    const give = (error: unknown) => {
      worker.terminate();
      reject(error);
    };
    const stop = () => give(aborted());
    signal?.addEventListener('abort', stop, { once: true });
    worker.addEventListener(
      'error',
      (event) => give(new Error(event.message || 'the worker did not start')),
      {
        once: true,
      },
    );
    opened.then(resolve, give).finally(() => signal?.removeEventListener('abort', stop));
  });
}
