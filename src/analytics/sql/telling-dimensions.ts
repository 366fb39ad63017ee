import type { Dimension } from '@/analytics/measures';
import { dimensionKey } from './dimension-column';
import { identifier, join, sql } from './fragment';
import type { LogShape } from './log-shape';
import type { Question } from './question';
import { onlyRow } from './table-rows';

/** Which of these dimensions tell deals of the log apart: at least two values, "none" being one. One pass. */
export function tellingDimensionsQuestion(
  dimensions: readonly Dimension[],
  log: LogShape,
): Question<Dimension[]> {
  if (dimensions.length === 0) return { statements: [], read: () => [] };
  const columns = dimensions.map((dimension, at) => {
    const key = dimensionKey(dimension, log);
    return sql`min(${key}) IS DISTINCT FROM max(${key}) OR (count(${key}) > 0 AND count(${key}) < count(*)) AS ${identifier(`d${at}`)}`;
  });
  const { text, params } = sql`SELECT ${join(columns, ', ')} FROM cases c`;
  return {
    statements: [{ sql: text, params }],
    read: ([table]) => onlyRow(table!, (row) => dimensions.filter((_, at) => row.bool(`d${at}`))),
  };
}
