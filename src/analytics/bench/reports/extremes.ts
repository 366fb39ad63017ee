import type { ReportRow } from '@/analytics/measures';

/** Rows with the highest and the lowest value of a measure; null: fewer than two rows have one, or all are alike. */
export function extremesOf(
  rows: readonly ReportRow[],
  at: number,
): { most: ReportRow; least: ReportRow } | null {
  const value = (row: ReportRow): number | null => row.total[at]!.value;
  const [most, least] = rows.reduce<[ReportRow | null, ReportRow | null]>(
    ([high, low], row) =>
      value(row) === null
        ? [high, low]
        : [
            high === null || value(row)! > value(high)! ? row : high,
            low === null || value(row)! < value(low)! ? row : low,
          ],
    [null, null],
  );
  return most === null || least === null || value(most) === value(least) ? null : { most, least };
}
