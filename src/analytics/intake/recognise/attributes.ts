/** Columns that have no role of their own become attributes of the deal. */
import type { AttributeRecipe, ColumnRef } from '../recipe/recipe';
import type { ColumnStats } from './column-stats';
import { uniqueSlug } from './slug';
import { rowWord, type Table } from './tables';

/** Columns of `cases`: an attribute may not be called like one of them. */
export const builtIn = [
  ...([
    'case_no',
    'case_id',
    'title',
    'process',
    'version',
    'manager',
    'product',
    'region',
    'source',
  ] as const),
  ...(['customer', 'stage', 'outcome', 'loss_reason', 'amount_minor', 'amount', 'opened', 'closed'] as const),
  ...(['opened_at', 'opened_on', 'closed_at', 'closed_on', 'opened_month', 'closed_month'] as const),
] as const;

/** Fields of presets that say nothing about a deal worth splitting by. */
const quiet = new Set([
  'ignore',
  'note',
  'phone',
  'contact',
  'modified',
  'deadline',
  'due_time',
  'stage_exited',
]);

const MOST_ATTRIBUTES = 40;

/** Worth keeping: filled, not the same everywhere, and not a text of its own in every row. */
function isTelling({ column, rows }: { column: ColumnStats; rows: number }): boolean {
  if (column.filled === 0) return false;
  if (column.values.size === 1 && column.filled === column.rows) return false;
  const isProse = column.type === 'text' && rows > 50 && (column.isUnique || column.values.size > 2000);
  return !isProse;
}

export interface AttributeSource {
  table: Table;
  /** Columns that already play a role. */
  used: ReadonlySet<string>;
  isLookup: boolean;
}

export function attributesOf(
  sources: readonly AttributeSource[],
  taken = new Set<string>(builtIn),
): AttributeRecipe[] {
  const attributes: AttributeRecipe[] = [];
  for (const { table, used, isLookup } of sources) {
    const { columns } = table.survey;
    for (const column of columns) {
      if (attributes.length >= MOST_ATTRIBUTES) return attributes;
      const field = table.match?.fields.get(column.key);
      const isCaught = table.match?.caught.has(column.key) ?? false;
      if (used.has(column.key) || isCaught || (field && quiet.has(field))) continue;
      if (!isLookup && !isTelling({ column, rows: column.rows })) continue;
      if (column.filled === 0) continue;
      const from: ColumnRef = { file: table.id, column: column.key };
      const name =
        isLookup && taken.has(column.key) ? `${rowWord(table.survey.file.name)}_${column.key}` : column.key;
      attributes.push({
        id: uniqueSlug(name, taken),
        title: name.replaceAll('_', ' '),
        type: typeOf(column),
        from,
      });
    }
  }
  return attributes;
}

function typeOf({ type, dateOrders }: ColumnStats): AttributeRecipe['type'] {
  switch (type) {
    case 'number':
    case 'duration':
      return 'number';
    case 'date':
      return dateOrders.length === 1 ? 'date' : 'text';
    case 'bool':
      return 'bool';
    case 'text':
      return 'text';
  }
}
