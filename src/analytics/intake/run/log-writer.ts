/** The two tables of the log as text, gathered in large pieces. Columns and form are those of `log-csv.ts`. */
import { caseColumns, eventColumns, type AttributeInfo, type CaseRow, type EventRow } from '@/runtime/format';
import type { LogSink } from '../source';

type Cell = string | number | boolean | null;

const special = /[",\r\n]/;

export const csvCell = (value: Cell): string => {
  if (value === null) return '';
  if (typeof value !== 'string') return String(value);
  return special.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
};

/** A case whose attributes stand in the order of the header. */
export type CaseLine = Omit<CaseRow, 'attributes' | 'process' | 'version'> & { attributes: readonly Cell[] };

/** An event of an import: what files cannot tell is not there. */
export type EventLine = Omit<EventRow, 'recordedAt' | 'valid' | 'version'>;

/** A piece is handed on when it is longer than this, characters. */
const PIECE = 1 << 20;

export class LogWriter {
  eventCount = 0;
  caseCount = 0;
  private eventText = eventColumns.join(',') + '\n';
  private caseText: string;

  constructor(
    private readonly sink: LogSink,
    attributes: readonly Pick<AttributeInfo, 'id'>[],
  ) {
    this.caseText =
      caseColumns({ attributes: [...attributes] as AttributeInfo[] })
        .map(csvCell)
        .join(',') + '\n';
  }

  event(row: EventLine): void {
    this.eventCount++;
    const { at, atLocal, onDate } = row;
    this.eventText +=
      `${csvCell(row.caseId)},${row.seq},${row.kind},${csvCell(row.activity)},${csvCell(row.stage)},` +
      `${at ?? ''},${atLocal ?? ''},${onDate ?? ''},,${csvCell(row.person)},${csvCell(row.role)},` +
      `${csvCell(row.result)},${csvCell(row.reason)},${row.durationS ?? ''},,\n`;
  }

  /** A row that already has the form of the log. */
  eventCells(cells: readonly string[]): void {
    this.eventCount++;
    this.eventText += cells.map(csvCell).join(',') + '\n';
  }

  case(row: CaseLine): void {
    this.caseCount++;
    const cells: Cell[] = [
      ...[row.caseId, row.title, null, null, row.manager, row.product, row.region, row.source, row.customer],
      ...[row.stage, row.outcome, row.lossReason, row.amountMinor],
      ...[row.openedAt, row.openedOn, row.closedAt, row.closedOn],
      ...row.attributes,
    ];
    this.caseText += cells.map(csvCell).join(',') + '\n';
  }

  caseCells(cells: readonly string[]): void {
    this.caseCount++;
    this.caseText += cells.map(csvCell).join(',') + '\n';
  }

  /** Hands on what is long enough; at the end everything. */
  async flush(isLast = false): Promise<void> {
    if (this.eventText.length > PIECE || (isLast && this.eventText)) {
      await this.sink.events(this.eventText);
      this.eventText = '';
    }
    if (this.caseText.length > PIECE || (isLast && this.caseText)) {
      await this.sink.cases(this.caseText);
      this.caseText = '';
    }
  }
}
