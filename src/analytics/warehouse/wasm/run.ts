import type { AsyncDuckDB } from '@duckdb/duckdb-wasm';
import { aborted } from '../queue';

/**
 * Runs one statement so that it can be stopped: it is executed in short turns, and between them other statements run
 * and a cancel is heard. Plain `query` of the library would hold the thread to the end. The answer is an Arrow stream
 * in pieces, as it came.
 */
export async function run(
  db: AsyncDuckDB,
  connection: number,
  sql: string,
  signal?: AbortSignal,
): Promise<Uint8Array[]> {
  if (signal?.aborted) throw aborted();
  let piece = await db.startPendingQuery(connection, sql, true);
  while (piece === null) {
    if (signal?.aborted) {
      await db.cancelPendingQuery(connection);
      throw aborted();
    }
    piece = await db.pollPendingQuery(connection);
  }
  const pieces = [piece];
  for (;;) {
    // What is left of a result is forgotten by the engine when the connection runs its next statement.
    if (signal?.aborted) throw aborted();
    const next = await db.fetchQueryResults(connection);
    if (next === null) continue;
    if (next.length === 0) return pieces;
    pieces.push(next);
  }
}
