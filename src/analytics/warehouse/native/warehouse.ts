import { createWriteStream } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream } from 'node:stream/web';
import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import { quoteText } from '@/analytics/sql';
import { orQueryError } from '../failure';
import { withLiterals } from '../literals';
import { importFolder, lockStatements } from '../lock';
import type { Table, Warehouse } from '../port';
import { aborted, TaskQueue } from '../queue';
import { nativeTable } from './table';

export interface NativeOptions {
  /** Threads of the engine. Default: one for each core. */
  threads?: number;
}

const INTERRUPT_MS = 20;

/** Native DuckDB in memory: for the command line, for logs too large for a tab, and as an oracle in tests. */
export async function openNativeWarehouse({ threads }: NativeOptions = {}): Promise<Warehouse> {
  const folder = await mkdtemp(join(tmpdir(), 'mainspring-'));
  const files = join(folder, importFolder);
  await mkdir(files);
  const instance = await DuckDBInstance.create(':memory:', threads ? { threads: String(threads) } : {});
  const lanes = { screen: await instance.connect(), idle: await instance.connect() };
  // Of a connection, unlike the settings below, which are of the engine.
  const searchPath = `SET file_search_path = ${quoteText(folder)}`;
  await Promise.all([lanes.screen.run(searchPath), lanes.idle.run(searchPath)]);
  // The engine checks the path as it is written, then the path as it is found.
  for (const statement of lockStatements([importFolder, files.replaceAll(sep, '/')]))
    await lanes.screen.run(statement);
  const version = (await lanes.screen.runAndReadAll('SELECT version()')).getRowsJson()[0]?.[0];
  const queue = new TaskQueue();

  return {
    engine: `DuckDB ${String(version)}, native`,
    query: (sql, options = {}) =>
      orQueryError(
        sql,
        () => {
          const statement = withLiterals(sql, options.params ?? []);
          return queue.run((lane) => run(lanes[lane], statement, options.signal), options);
        },
        options.signal,
      ),
    transact: (statements, options = {}) =>
      orQueryError(
        statements.join(';\n'),
        () =>
          queue.run(async (lane) => {
            const step = (sql: string, signal?: AbortSignal) =>
              orQueryError(sql, () => run(lanes[lane], sql, signal), signal);
            await step('BEGIN');
            try {
              for (const statement of statements) await step(statement, options.signal);
            } catch (error) {
              await step('ROLLBACK');
              throw error;
            }
            await step('COMMIT');
          }, options),
        options.signal,
      ),
    async putFile(name, data) {
      const path = join(files, name);
      if (!(data instanceof Blob)) return writeFile(path, data);
      await pipeline(Readable.fromWeb(data.stream() as ReadableStream), createWriteStream(path));
    },
    dropFile: (name) => rm(join(files, name), { force: true }),
    async close() {
      const stop = setInterval(() => Object.values(lanes).forEach((lane) => lane.interrupt()), INTERRUPT_MS);
      await queue.close(new Error('the database was closed'));
      clearInterval(stop);
      Object.values(lanes).forEach((lane) => lane.closeSync());
      instance.closeSync();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function run(connection: DuckDBConnection, sql: string, signal?: AbortSignal): Promise<Table> {
  if (signal?.aborted) throw aborted();
  // An interrupt that comes before the engine has begun is lost, so it is repeated until the statement ends.
  let again: ReturnType<typeof setInterval> | undefined;
  const interrupt = () => {
    connection.interrupt();
    again = setInterval(() => connection.interrupt(), INTERRUPT_MS);
  };
  signal?.addEventListener('abort', interrupt);
  try {
    const table = await nativeTable(await connection.run(sql));
    if (signal?.aborted) throw aborted();
    return table;
  } finally {
    signal?.removeEventListener('abort', interrupt);
    clearInterval(again);
  }
}
