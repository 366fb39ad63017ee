import { createRequire } from 'node:module';
import { Worker } from 'node:worker_threads';
import { AsyncDuckDB, VoidLogger } from '@duckdb/duckdb-wasm';
import type { Warehouse } from '@/analytics/warehouse';
import { wasmWarehouse } from '@/analytics/warehouse/wasm/warehouse';

const require = createRequire(import.meta.url);

/**
 * The engine's worker is written for the browser: it speaks `self`, `onmessage` and `postMessage`. This gives it those
 * names over a thread of Node.
 */
const worker = `
  const { parentPort, workerData } = require('node:worker_threads');
  globalThis.self = globalThis;
  globalThis.postMessage = (message, transfer) => parentPort.postMessage(message, transfer);
  console.error = console.warn = console.log = () => undefined; // The engine prints each error that it also reports.
  require(workerData);
  parentPort.on('message', (data) => globalThis.onmessage({ data }));
`;

/** A thread of Node with the face of a browser worker. */
class ThreadAsWorker extends EventTarget {
  readonly #thread: Worker;

  constructor(script: string) {
    super();
    this.#thread = new Worker(worker, { eval: true, workerData: script });
    this.#thread.on('message', (data) => this.dispatchEvent(new MessageEvent('message', { data })));
    this.#thread.on('error', (error) => this.dispatchEvent(Object.assign(new Event('error'), { error })));
    this.#thread.on('exit', () => this.dispatchEvent(new Event('close')));
  }

  postMessage(message: unknown, transfer: ArrayBuffer[] = []): void {
    this.#thread.postMessage(message, transfer);
  }

  terminate(): void {
    void this.#thread.terminate();
  }
}

/** The very engine of the browser, in Node. */
export async function openWasmInNode(
  ended: Promise<never> = new Promise(() => undefined),
): Promise<Warehouse> {
  const thread = new ThreadAsWorker(require.resolve('@duckdb/duckdb-wasm/dist/duckdb-node-eh.worker.cjs'));
  const db = new AsyncDuckDB(new VoidLogger(), thread as unknown as globalThis.Worker);
  await db.instantiate(require.resolve('@duckdb/duckdb-wasm/dist/duckdb-eh.wasm'));
  const registerFile = async (name: string, data: Blob) =>
    db.registerFileBuffer(name, new Uint8Array(await data.arrayBuffer()));
  return wasmWarehouse(db, registerFile, ended);
}
