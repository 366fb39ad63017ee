import type { AsyncDuckDB } from '@duckdb/duckdb-wasm';
import { orQueryError } from '../failure';
import { withLiterals } from '../literals';
import { importFolder, lockStatements } from '../lock';
import type { Table, Warehouse } from '../port';
import { TaskQueue } from '../queue';
import { run } from './run';
import { arrowResult } from './table';
import { describeStatement, wordsOfTypes } from './words';

/** How often a running statement lets others have the thread, ms. */
const TURN_MS = 30;

type RegisterFile = (name: string, data: Blob) => Promise<void>;

/**
 * The port over an instantiated engine, in a browser or in Node; `registerFile` is what differs between them. `ended`
 * rejects when the worker dies: the library would leave all that wait for it waiting for ever.
 */
export async function wasmWarehouse(
  db: AsyncDuckDB,
  registerFile: RegisterFile,
  ended: Promise<never>,
): Promise<Warehouse> {
  await db.open({
    path: ':memory:',
    maximumThreads: 1,
    query: { queryPollingInterval: TURN_MS, castBigIntToDouble: true, castDecimalToDouble: true },
  });
  const lanes = { screen: await db.connectInternal(), idle: await db.connectInternal() };
  for (const statement of lockStatements([importFolder])) await run(db, lanes.screen, statement);
  const version = await db.getVersion();
  const queue = new TaskQueue();
  /** Transactions that have begun or ended: tells a question that the tables moved under it. */
  let moves = 0;

  /** The words of ENUM columns do not come with a result, so they are asked for; both must be about the same tables. */
  async function read(connection: number, sql: string, signal?: AbortSignal): Promise<Table> {
    for (;;) {
      const seen = moves;
      const result = arrowResult(await run(db, connection, sql, signal));
      if (!result.hasWords) return result.table([]);
      const types = arrowResult(await run(db, connection, describeStatement(sql), signal)).table([]);
      if (moves === seen) return result.table(wordsOfTypes(types));
    }
  }

  const end = (error: Error) => void queue.close(error);
  ended.catch(end);

  return {
    engine: `DuckDB ${version}, WebAssembly`,
    query: (sql, options = {}) =>
      orQueryError(
        sql,
        () => {
          const statement = withLiterals(sql, options.params ?? []);
          return queue.run((lane) => read(lanes[lane], statement, options.signal), options);
        },
        options.signal,
      ),
    transact: (statements, options = {}) =>
      orQueryError(
        statements.join(';\n'),
        () =>
          queue.run(async (lane) => {
            const step = (sql: string, signal?: AbortSignal) =>
              orQueryError(sql, () => run(db, lanes[lane], sql, signal), signal);
            moves += 1;
            await step('BEGIN');
            try {
              for (const statement of statements) await step(statement, options.signal);
            } catch (error) {
              await step('ROLLBACK');
              throw error;
            }
            await step('COMMIT');
            moves += 1;
          }, options),
        options.signal,
      ),
    putFile: (name, data) =>
      registerFile(importFolder + name, data instanceof Blob ? data : new Blob([data as BlobPart])),
    async dropFile(name) {
      await db.dropFile(importFolder + name);
    },
    async close() {
      end(new Error('the database was closed'));
      await db.terminate();
    },
  };
}
