import type { Cell, Table } from '@/analytics/warehouse';

/** One statement of the product's own, with its parameters apart. */
export interface Statement {
  sql: string;
  params: readonly Cell[];
}

/**
 * A question as data: what to run and how to read what comes back. It stays data to the last step, so that a test
 * can look at it, a screen can show it and any warehouse can answer it.
 */
export interface Question<R> {
  statements: readonly Statement[];
  /** Tables in the order of the statements. */
  read(tables: readonly Table[]): R;
}
