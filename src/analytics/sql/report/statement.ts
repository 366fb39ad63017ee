import type { Dimension, MeasureId, ReportSpec } from '@/analytics/measures';
import { dimensionKey } from '../dimension-column';
import { filterCondition } from '../filter-condition';
import { identifier, join, sql, type Fragment } from '../fragment';
import type { LogShape } from '../log-shape';
import { measureSql } from '../measure-sql';
import type { Statement } from '../question';

export const rowKey = (index: number): string => `row_${index}`;
export const columnKey = 'spread';

/**
 * One pass over the deals with up to four groupings: cells, rows, columns, all. `all_rows` and `all_columns` say what a
 * line was taken over. Each measure gives `value_N`, `sample_N` and, for shares, `part_N`.
 */
export function reportStatement(spec: ReportSpec, log: LogShape): Statement {
  const rows = spec.rows.map((_, index) => keyColumn(rowKey(index)));
  const spread = spec.columns === null ? [] : [keyColumn(columnKey)];
  const sets = [
    [...rows, ...spread],
    ...(spread.length ? [rows] : []),
    ...(rows.length ? [spread] : []),
    ...(rows.length && spread.length ? [[]] : []),
  ];
  const { text, params } = sql`
    SELECT ${join(
      [
        ...rows,
        ...spread,
        sql`${takenOver(rows[0])} AS all_rows`,
        sql`${takenOver(spread[0])} AS all_columns`,
        ...spec.measures.flatMap((id, index) => measureColumns(id, index, log)),
      ],
      ', ',
    )}
    FROM (SELECT ${keyedDeals(spec, log)} FROM cases c WHERE ${filterCondition(spec.filters, log)}) c
    GROUP BY GROUPING SETS (${join(
      sets.map((set) => sql`(${join(set, ', ')})`),
      ', ',
    )})`;
  return { sql: text, params };
}

const keyColumn = (name: string): Fragment => sql`c.${identifier(name)}`;

const takenOver = (key: Fragment | undefined): Fragment => (key ? sql`grouping(${key}) = 1` : sql`TRUE`);

/** The deals with the keys of the report beside their own columns. */
export const keyedDeals = (
  { rows, columns }: Pick<ReportSpec, 'rows' | 'columns'>,
  log: LogShape,
): Fragment => {
  const named = (dimension: Dimension, name: string) =>
    sql`${dimensionKey(dimension, log)} AS ${identifier(name)}`;
  return join(
    [
      sql`c.*`,
      ...rows.map((dimension, index) => named(dimension, rowKey(index))),
      ...(columns === null ? [] : [named(columns, columnKey)]),
    ],
    ', ',
  );
};

function measureColumns(id: MeasureId, index: number, log: LogShape): Fragment[] {
  const { basis, value, part } = measureSql(id, log);
  const name = (what: string) => identifier(`${what}_${index}`);
  return [
    sql`CAST(${value} AS DOUBLE) AS ${name('value')}`,
    sql`count(*) FILTER (WHERE ${basis}) AS ${name('sample')}`,
    ...(part ? [sql`count(*) FILTER (WHERE ${part}) AS ${name('part')}`] : []),
  ];
}
