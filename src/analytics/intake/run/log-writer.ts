/** The two tables of the log as text, gathered in large pieces. Columns and form are those of `log-csv.ts`. */
import {
  caseColumns,
  csvCell,
  eventColumns,
  type AttributeInfo,
  type CaseRow,
  type CsvValue,
  type EventRow,
} from '@/runtime/format';
import type { LogSink } from '../source';

/** A case whose attributes stand in the order of the header. */
export type CaseLine = Omit<CaseRow, 'attributes' | 'process' | 'version'> & {
  attributes: readonly CsvValue[];
};

/** An event of an import: what files cannot tell is not there. */
export type EventLine = Omit<EventRow, 'recordedAt' | 'valid' | 'version'>;

/** A piece is handed on when it has as many rows: about a megabyte. */
const PIECE_ROWS = 8192;

/**
 * Rows are joined into flat strings at once: a long text grown by concatenation is a tree of millions of nodes, and
 * collecting it costs more than all the rest of the import.
 */
export class LogWriter {
  eventCount = 0;
  caseCount = 0;
  private eventRows = [eventColumns.join(',') + '\n'];
  private caseRows: string[];

  constructor(
    private readonly sink: LogSink,
    attributes: readonly Pick<AttributeInfo, 'id'>[],
  ) {
    const columns = caseColumns({ attributes: [...attributes] as AttributeInfo[] });
    this.caseRows = [columns.map(csvCell).join(',') + '\n'];
  }

  event(row: EventLine): void {
    this.eventCount++;
    this.eventRows.push(
      [
        csvCell(row.caseId),
        row.seq,
        row.kind,
        csvCell(row.activity),
        csvCell(row.stage),
        row.at,
        row.atLocal,
        row.onDate,
        null,
        csvCell(row.person),
        csvCell(row.role),
        csvCell(row.result),
        csvCell(row.reason),
        row.durationS,
        null,
        '\n',
      ].join(','),
    );
  }

  /** A row that already has the form of the log. */
  eventCells(cells: readonly string[]): void {
    this.eventCount++;
    this.eventRows.push(lineOf(cells));
  }

  /** A line that is already what would be written. */
  eventLine(line: string): void {
    this.eventCount++;
    this.eventRows.push(line, '\n');
  }

  case(row: CaseLine): void {
    this.caseCount++;
    this.caseRows.push(
      [
        csvCell(row.caseId),
        csvCell(row.title),
        null,
        null,
        csvCell(row.manager),
        csvCell(row.product),
        csvCell(row.region),
        csvCell(row.source),
        csvCell(row.customer),
        csvCell(row.stage),
        row.outcome,
        csvCell(row.lossReason),
        row.amountMinor,
        row.openedAt,
        row.openedOn,
        row.closedAt,
        row.closedOn,
      ].join(',') +
        (row.attributes.length ? ',' + row.attributes.map(csvCell).join(',') : '') +
        '\n',
    );
  }

  caseCells(cells: readonly string[]): void {
    this.caseCount++;
    this.caseRows.push(lineOf(cells));
  }

  /** Hands on what is long enough; at the end everything. */
  async flush(isLast = false): Promise<void> {
    if (this.eventRows.length > PIECE_ROWS || isLast) {
      await this.sink.events(this.eventRows.join(''));
      this.eventRows = [];
    }
    if (this.caseRows.length > PIECE_ROWS || isLast) {
      await this.sink.cases(this.caseRows.join(''));
      this.caseRows = [];
    }
  }
}

const lineOf = (cells: readonly CsvValue[]): string => cells.map(csvCell).join(',') + '\n';
