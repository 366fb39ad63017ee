import { csvChunks, type CsvValue } from './csv/write';
import type { AttributeInfo, CaseRow, EventRow, Log, LogHeader } from './log';

/**
 * A log as three files: `log.json` (the header), `events.csv`, `cases.csv`. RFC 4180, LF, UTF-8, an empty cell is
 * null. Instants are epoch milliseconds, money is minor units, so nothing is rounded or moved on the way.
 * The same log always gives the same bytes.
 */
export interface LogFiles {
  header: string;
  events: string;
  cases: string;
}

type Cells<Row> = readonly (readonly [column: string, cell: (row: Row) => CsvValue])[];

const eventCells: Cells<EventRow> = [
  ['case_id', (row) => row.caseId],
  ['seq', (row) => row.seq],
  ['kind', (row) => row.kind],
  ['activity', (row) => row.activity],
  ['stage', (row) => row.stage],
  ['at', (row) => row.at],
  ['at_local', (row) => row.atLocal],
  ['on_date', (row) => row.onDate],
  ['recorded_at', (row) => row.recordedAt],
  ['person', (row) => row.person],
  ['role', (row) => row.role],
  ['result', (row) => row.result],
  ['reason', (row) => row.reason],
  ['duration_s', (row) => row.durationS],
  ['valid', (row) => row.valid],
  ['version', (row) => row.version],
];

const caseCells: Cells<CaseRow> = [
  ['case_id', (row) => row.caseId],
  ['title', (row) => row.title],
  ['process', (row) => row.process],
  ['version', (row) => row.version],
  ['manager', (row) => row.manager],
  ['product', (row) => row.product],
  ['region', (row) => row.region],
  ['source', (row) => row.source],
  ['customer', (row) => row.customer],
  ['stage', (row) => row.stage],
  ['outcome', (row) => row.outcome],
  ['loss_reason', (row) => row.lossReason],
  ['amount_minor', (row) => row.amountMinor],
  ['opened_at', (row) => row.openedAt],
  ['opened_on', (row) => row.openedOn],
  ['closed_at', (row) => row.closedAt],
  ['closed_on', (row) => row.closedOn],
];

export const eventColumns: readonly string[] = eventCells.map(([column]) => column);

/** Column of an attribute in `cases.csv`. */
export const attributeColumn = (attribute: Pick<AttributeInfo, 'id'>): string => `attr_${attribute.id}`;

export const caseColumns = (header: Pick<LogHeader, 'attributes'>): readonly string[] => [
  ...caseCells.map(([column]) => column),
  ...header.attributes.map(attributeColumn),
];

export const logHeaderToJson = (header: LogHeader): string =>
  JSON.stringify({ format: 'mainspring/log', formatVersion: '1.0', ...header }, null, 2) + '\n';

/** Cells of an event in the order of `eventColumns`. */
export const eventCsvCells = (row: EventRow): CsvValue[] => eventCells.map(([, cell]) => cell(row));

/** Cells of a deal in the order of `caseColumns`. */
export const caseCsvCells = ({ attributes }: Pick<LogHeader, 'attributes'>, row: CaseRow): CsvValue[] => [
  ...caseCells.map(([, cell]) => cell(row)),
  ...attributes.map(({ id }) => row.attributes[id] ?? null),
];

/** `events.csv` in pieces of about 64 KB, for writing to a stream. */
export const eventsCsv = (events: Iterable<EventRow>): Generator<string> =>
  csvChunks(eventColumns, events, eventCsvCells);

/** `cases.csv` in pieces of about 64 KB, for writing to a stream. */
export const casesCsv = (
  header: Pick<LogHeader, 'attributes'>,
  cases: Iterable<CaseRow>,
): Generator<string> => csvChunks(caseColumns(header), cases, (row) => caseCsvCells(header, row));

const join = (chunks: Iterable<string>): string => [...chunks].join('');

export const logToCsv = (log: Log): LogFiles => ({
  header: logHeaderToJson(log.header),
  events: join(eventsCsv(log.events)),
  cases: join(casesCsv(log.header, log.cases)),
});
