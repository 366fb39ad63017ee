import type {
  GroupKey,
  Measure,
  MeasureValue,
  ReportResult,
  ReportRow,
  ReportSpec,
} from '@/analytics/measures';
import type { Sheet, SheetCell } from '../sheet/sheet';

export interface ReportWords {
  name: string;
  dimensions: readonly string[];
  /** In the order of the report. */
  measures: readonly Measure[];
  measureTitle(measure: Measure): string;
  rowKey(index: number, key: GroupKey): string;
  columnKey(key: GroupKey): string;
  total: string;
}

/** The report with all its rows, the whole below: money in whole units, shares as parts of one. */
export function reportSheet({ columns }: ReportSpec, result: ReportResult, words: ReportWords): Sheet {
  const spread = columns !== null;
  const titles = words.measures.map(words.measureTitle);
  const values = (row: ReportRow): SheetCell[] => [
    ...row.cells.flatMap((cell) => cell.map((value, at) => cellOf(value, words.measures[at]!))),
    ...(spread ? row.total.map((value, at) => cellOf(value, words.measures[at]!)) : []),
  ];
  const keyed = words.dimensions.length > 0;
  return {
    name: words.name,
    columns: [
      ...(keyed ? words.dimensions : ['']),
      ...(spread
        ? [...result.columns.map(words.columnKey), words.total].flatMap((key) =>
            titles.map((title) => `${key} · ${title}`),
          )
        : titles),
    ],
    rows: [
      ...(keyed
        ? result.rows.map((row) => [...row.keys.map((key, at) => words.rowKey(at, key)), ...values(row)])
        : []),
      [words.total, ...words.dimensions.slice(1).map(() => null), ...values(result.total)],
    ],
  };
}

const cellOf = ({ value }: MeasureValue, { unit }: Measure): SheetCell =>
  value !== null && unit === 'money' ? value / 100 : value;
