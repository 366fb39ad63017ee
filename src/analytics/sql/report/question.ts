import {
  measureOf,
  type GroupKey,
  type MeasureId,
  type MeasureUnit,
  type MeasureValue,
  type ReportResult,
  type ReportRow,
  type ReportSpec,
} from '@/analytics/measures';
import { wilson } from '@/analytics/stats';
import { keyOrder } from '../key-order';
import type { LogShape } from '../log-shape';
import type { Question } from '../question';
import { eachRow, type TableRow } from '../table-rows';
import { columnKey, reportStatement, rowKey } from './statement';

/**
 * Rows × columns × measures. Every total is computed from its own deals, never from other cells: a median of medians is
 * no median.
 */
export const reportQuestion = (spec: ReportSpec, log: LogShape): Question<ReportResult> => ({
  statements: [reportStatement(spec, log)],
  read([table]) {
    const report = new Report(spec, log);
    eachRow(table!, (row) => report.take(row));
    return report.result();
  },
});

interface Line {
  keys: GroupKey[];
  cells: Map<GroupKey, MeasureValue[]>;
  total: MeasureValue[] | null;
}

class Report {
  readonly #lines = new Map<string, Line>();
  readonly #columns = new Set<GroupKey>();
  readonly #total: Line = { keys: [], cells: new Map(), total: null };

  constructor(
    readonly spec: ReportSpec,
    readonly log: LogShape,
  ) {}

  take(row: TableRow): void {
    const line = row.bool('all_rows') ? this.#total : this.#lineOf(row);
    const values = this.spec.measures.map((measure, index) => readValue(row, this.#unitOf(measure), index));
    if (row.bool('all_columns')) line.total = values;
    else {
      const column = row.text(columnKey);
      this.#columns.add(column);
      line.cells.set(column, values);
    }
  }

  result(): ReportResult {
    const columns =
      this.spec.columns === null ? [null] : [...this.#columns].sort(keyOrder(this.spec.columns, this.log));
    const lines = [...this.#lines.values()].sort(this.#order());
    const { limit } = this.spec;
    return {
      columns,
      rows: (limit === null ? lines : lines.slice(0, limit)).map((line) => this.#row(line, columns)),
      total: this.#row(this.#total, columns),
      rowCount: lines.length,
    };
  }

  #unitOf(measure: MeasureId): MeasureUnit {
    return measureOf(measure, this.log.attributes).unit;
  }

  #lineOf(row: TableRow): Line {
    const keys = this.spec.rows.map((_, index) => row.text(rowKey(index)));
    const id = JSON.stringify(keys);
    let line = this.#lines.get(id);
    if (!line) this.#lines.set(id, (line = { keys, cells: new Map(), total: null }));
    return line;
  }

  #row({ keys, cells, total }: Line, columns: readonly GroupKey[]): ReportRow {
    const nothing = this.spec.measures.map((measure) => valueOfNothing(this.#unitOf(measure)));
    const whole = total ?? nothing;
    return {
      keys,
      cells: this.spec.columns === null ? [whole] : columns.map((column) => cells.get(column) ?? nothing),
      total: whole,
    };
  }

  #order(): (first: Line, second: Line) => number {
    const byKeys = this.spec.rows.map((dimension) => keyOrder(dimension, this.log));
    const compareKeys = (first: Line, second: Line) => {
      for (const [index, byKey] of byKeys.entries()) {
        const order = byKey(first.keys[index]!, second.keys[index]!);
        if (order !== 0) return order;
      }
      return 0;
    };
    const { sort, measures } = this.spec;
    const place = sort ? measures.indexOf(sort.by) : -1;
    if (!sort || place < 0) return compareKeys;
    return (first, second) =>
      compareValues(first.total?.[place]?.value, second.total?.[place]?.value, sort.descending) ||
      compareKeys(first, second);
  }
}

/** Rows without a value come last in both directions. */
function compareValues(
  first: number | null | undefined,
  second: number | null | undefined,
  descending: boolean,
): number {
  if (first == null || second == null) return Number(first == null) - Number(second == null);
  return descending ? second - first : first - second;
}

function readValue(row: TableRow, unit: MeasureUnit, index: number): MeasureValue {
  const sample = row.count(`sample_${index}`);
  const value = row.number(`value_${index}`);
  const isShare = unit === 'share' && sample > 0;
  return { value, sample, share: isShare ? wilson(row.count(`part_${index}`), sample) : null };
}

/** A cell without deals: none of them is a count, anything else cannot be said. */
const valueOfNothing = (unit: MeasureUnit): MeasureValue => ({
  value: unit === 'count' ? 0 : null,
  sample: 0,
  share: null,
});
