import type { BarPicture } from '@/analytics/charts';
import type { MeasureValue, ReportResult, ReportRow } from '@/analytics/measures';
import { mostBars } from './most-bars';

interface PictureWords {
  title: string;
  lines: readonly string[];
  rowTitle(row: ReportRow): string;
  write(value: number | null): string;
  /** Words for the value of the whole; null: no line is drawn. */
  whole: ((value: string) => string) | null;
}

/** One measure of a report as a picture. */
export function reportPicture(result: ReportResult, at: number, words: PictureWords): BarPicture {
  const { title, lines, rowTitle, write } = words;
  const rows = result.rows.slice(0, mostBars).map((row) => ({ title: rowTitle(row), value: row.total[at]! }));
  const whole = words.whole === null ? null : result.total.total[at]!.value;
  const reach = ({ value, share }: MeasureValue) => Math.max(value ?? 0, share?.high ?? 0);
  const most = Math.max(Number.MIN_VALUE, whole ?? 0, ...rows.map(({ value }) => reach(value)));
  return {
    title,
    lines,
    bars: rows.map((row) => {
      const { value, share } = row.value;
      return {
        title: row.title,
        length: (value ?? 0) / most,
        value: write(value),
        ...(share && { range: { low: share.low / most, high: share.high / most } }),
      };
    }),
    ...(whole !== null && { mark: { at: whole / most, label: words.whole!(write(whole)) } }),
  };
}
