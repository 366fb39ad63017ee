import { toInstant } from '@/kit/time';
import type { EventColumns } from '@/analytics/stats';
import type { Table } from '@/analytics/warehouse';

const DAY = 86_400_000;

/**
 * The rows of the events as columns. An event that has a date but no time stands at the beginning of its day in the
 * zone of the log. Dates and instants sort alike but for changes of the clock, so the order is checked, not assumed.
 */
export function readColumns(
  table: Table,
  timezone: string,
  withValues: boolean,
): { columns: EventColumns; withoutTime: number } {
  const size = table.rowCount;
  const deal = new Int32Array(size);
  const code = new Int32Array(size);
  const at = new Float64Array(size);
  const value: (string | null)[] = [];
  const midnights = new Map<number, number>();
  const midnight = (day: number): number => {
    let instant = midnights.get(day);
    if (instant === undefined) midnights.set(day, (instant = toInstant(day * DAY, timezone)));
    return instant;
  };
  let withoutTime = 0;
  let sorted = true;
  for (let row = 0; row < size; row++) {
    deal[row] = Number(table.cell(row, 0));
    code[row] = Number(table.cell(row, 1));
    const instant = table.cell(row, 2);
    if (instant === null) withoutTime++;
    at[row] = instant === null ? midnight(Number(table.cell(row, 3))) : Number(instant);
    if (withValues) value.push(table.cell(row, 4) as string | null);
    if (row > 0 && deal[row] === deal[row - 1] && at[row]! < at[row - 1]!) sorted = false;
  }
  const columns: EventColumns = { deal, code, at, ...(withValues ? { value } : {}) };
  return { columns: sorted ? columns : sortedByTime(columns), withoutTime };
}

function sortedByTime({ deal, code, at, value }: EventColumns): EventColumns {
  const rows = Array.from(deal, (_, row) => row);
  rows.sort((a, b) => deal[a]! - deal[b]! || at[a]! - at[b]! || a - b);
  const pick = (column: ArrayLike<number>) => Float64Array.from(rows, (row) => column[row]!);
  return {
    deal: pick(deal),
    code: pick(code),
    at: pick(at),
    ...(value ? { value: rows.map((row) => value[row]!) } : {}),
  };
}
