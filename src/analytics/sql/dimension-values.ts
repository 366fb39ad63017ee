import type { DimensionValuesResult, DimensionValuesSpec } from '@/analytics/measures';
import { sql, withRelations } from './fragment';
import { groupOrder } from './group-order';
import type { LogShape } from './log-shape';
import type { Question } from './question';
import { dealsRelation } from './relations/deals';
import { mapRows } from './table-rows';

/** Values of a dimension with their deals, most first: what a filter chip offers. */
export function dimensionValuesQuestion(
  spec: DimensionValuesSpec,
  log: LogShape,
): Question<DimensionValuesResult> {
  const found = spec.search ? sql`contains(lower(CAST(key AS VARCHAR)), lower(${spec.search}))` : sql`TRUE`;
  return {
    statements: [
      withRelations(
        { deals: dealsRelation(spec.filters, spec.dimension, log) },
        sql`SELECT key, count(*) AS deals FROM deals WHERE ${found} GROUP BY key`,
      ),
    ],
    read([table]) {
      const values = mapRows(table!, (row) => ({
        key: row.text('key'),
        deals: row.count('deals'),
      }));
      values.sort(groupOrder(spec.dimension, log, (value) => value.deals));
      return {
        values: spec.limit === null ? values : values.slice(0, spec.limit),
        valueCount: values.length,
      };
    },
  };
}
