import type { Question, Statement } from '@/analytics/sql';
import { standingOf } from './epoch';
import { aborted } from './queue';
import type { RunOptions, Table, Warehouse } from './port';

/** Answers that are kept for one log. The oldest is forgotten first. */
const KEPT_ANSWERS = 200;
/** A table larger than this is not kept. */
const KEPT_ROWS = 10_000;

interface Kept {
  epoch: number;
  tables: Map<string, Table>;
}

const keptOf = new WeakMap<Warehouse, Kept>();

function keptFor(warehouse: Warehouse, epoch: number): Map<string, Table> {
  let kept = keptOf.get(warehouse);
  if (kept?.epoch !== epoch) keptOf.set(warehouse, (kept = { epoch, tables: new Map() }));
  return kept.tables;
}

/**
 * Runs the statements of a question and reads the answer. All of an answer is about one log: if another one takes its
 * place meanwhile, the question is asked anew. The same statement of the same log is not run twice.
 */
export async function answer<R>(
  warehouse: Warehouse,
  question: Question<R>,
  options: RunOptions = {},
): Promise<R> {
  for (;;) {
    const { epoch } = standingOf(warehouse);
    const moved = () => standingOf(warehouse).epoch !== epoch;
    try {
      if (options.signal?.aborted) throw aborted();
      const tables = await Promise.all(
        question.statements.map((statement) => tableOf(warehouse, statement, epoch, options)),
      );
      if (!moved()) return question.read(tables);
    } catch (error) {
      // A column of the old log may be missing in the new one.
      if (options.signal?.aborted || !moved()) throw error;
    }
  }
}

async function tableOf(
  warehouse: Warehouse,
  { sql, params }: Statement,
  epoch: number,
  options: RunOptions,
): Promise<Table> {
  const key = JSON.stringify([sql, params]);
  const kept = keptFor(warehouse, epoch);
  const known = kept.get(key);
  if (known) {
    kept.delete(key);
    kept.set(key, known);
    return known;
  }
  const table = await warehouse.query(sql, { ...options, params });
  if (table.rowCount <= KEPT_ROWS && standingOf(warehouse).epoch === epoch) {
    kept.set(key, table);
    if (kept.size > KEPT_ANSWERS) kept.delete(kept.keys().next().value!);
  }
  return table;
}
