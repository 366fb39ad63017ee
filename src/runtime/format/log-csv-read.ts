import { csvRows, CsvSyntaxError } from './csv/read';
import {
  eventKinds,
  type AttributeType,
  type CaseOutcome,
  type CaseRow,
  type EventKind,
  type EventRow,
  type Log,
  type LogHeader,
} from './log';
import { attributeColumn, caseColumns, eventColumns, type LogFiles } from './log-csv';

export type LogTable = 'log.json' | 'events.csv' | 'cases.csv';

/** Why a log file cannot be read, with the place; `messages.ts` words it. */
export type LogFault =
  | { code: 'header_not_json' }
  | { code: 'header_field'; field: string }
  | { code: 'syntax'; table: LogTable; line: number }
  | { code: 'no_column'; table: LogTable; column: string }
  | { code: 'cells'; table: LogTable; line: number; found: number; expected: number }
  | { code: 'cell'; table: LogTable; line: number; column: string; value: string };

export class LogFileError extends Error {
  constructor(readonly fault: LogFault) {
    super(`log file: ${JSON.stringify(fault)}`);
    this.name = 'LogFileError';
  }
}

/** Reads back what `logToCsv` wrote. Columns may stand in any order and others may stand between them. */
export function logFromCsv(files: LogFiles): Log {
  const header = headerFromJson(files.header);
  return {
    header,
    events: [...readTable('events.csv', files.events, eventColumns, eventRow)],
    cases: [...readTable('cases.csv', files.cases, caseColumns(header), (cell) => caseRow(cell, header))],
  };
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const attributeTypes: readonly string[] = [
  'text',
  'number',
  'money',
  'date',
  'bool',
] satisfies AttributeType[];

/** The header without its format marks. */
export function headerFromJson(text: string): LogHeader {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw new LogFileError({ code: 'header_not_json' });
  }
  const source = isRecord(json) ? json : {};
  const demand = (field: keyof LogHeader, holds: (value: unknown) => boolean) => {
    if (!holds(source[field])) throw new LogFileError({ code: 'header_field', field });
  };
  const isText = (value: unknown) => typeof value === 'string';
  demand('name', isText);
  demand('currency', isText);
  demand('timezone', isText);
  demand('until', (value) => value === null || typeof value === 'number');
  demand(
    'stages',
    (value) =>
      Array.isArray(value) &&
      value.every(
        (item) =>
          isRecord(item) &&
          isText(item['id']) &&
          isRecord(item['title']) &&
          (item['side'] === undefined || typeof item['side'] === 'boolean'),
      ),
  );
  demand(
    'attributes',
    (value) =>
      Array.isArray(value) &&
      value.every(
        (item) =>
          isRecord(item) &&
          isText(item['id']) &&
          isText(item['title']) &&
          attributeTypes.includes(String(item['type'])),
      ),
  );
  const { name, currency, timezone, stages, attributes, until } = source as Record<string, unknown> &
    LogHeader;
  return { name, currency, timezone, stages, attributes, until };
}

/** Reads the cells of one row by column name. */
interface Cell {
  text(column: string): string | null;
  needed(column: string): string;
  number(column: string): number | null;
  count(column: string): number;
  bool(column: string): boolean | null;
  oneOf<T extends string>(column: string, values: readonly T[]): T;
}

function* readTable<Row>(
  table: LogTable,
  text: string,
  columns: readonly string[],
  toRow: (cell: Cell) => Row,
): Generator<Row> {
  let places: Map<string, number> | null = null;
  let cells: readonly string[] = [];
  let line = 1;
  const textOf = (column: string) => cells[places!.get(column)!] || null;
  const refuse = (column: string, value: string): never => {
    throw new LogFileError({ code: 'cell', table, line, column, value });
  };
  const cell: Cell = {
    text: textOf,
    needed: (column) => textOf(column) ?? refuse(column, ''),
    number(column) {
      const value = textOf(column);
      if (value === null) return null;
      const number = Number(value);
      return Number.isFinite(number) ? number : refuse(column, value);
    },
    count: (column) => cell.number(column) ?? refuse(column, ''),
    bool(column) {
      const value = textOf(column);
      if (value === null) return null;
      return value === 'true' || (value === 'false' ? false : refuse(column, value));
    },
    oneOf(column, values) {
      const value = textOf(column);
      return values.find((known) => known === value) ?? refuse(column, value ?? '');
    },
  };
  try {
    for (const row of csvRows(text)) {
      if (!places) {
        places = new Map(row.cells.map((name, index) => [name, index]));
        const absent = columns.find((column) => !places!.has(column));
        if (absent) throw new LogFileError({ code: 'no_column', table, column: absent });
        continue;
      }
      if (row.cells.length !== places.size)
        throw new LogFileError({
          code: 'cells',
          table,
          line: row.line,
          found: row.cells.length,
          expected: places.size,
        });
      ({ cells, line } = row);
      yield toRow(cell);
    }
  } catch (error) {
    if (error instanceof CsvSyntaxError) throw new LogFileError({ code: 'syntax', table, line: error.line });
    throw error;
  }
  if (!places) throw new LogFileError({ code: 'no_column', table, column: columns[0]! });
}

const eventRow = (cell: Cell): EventRow => ({
  caseId: cell.text('case_id'),
  seq: cell.count('seq'),
  kind: cell.oneOf<EventKind>('kind', eventKinds),
  activity: cell.needed('activity'),
  stage: cell.text('stage'),
  at: cell.number('at'),
  atLocal: cell.text('at_local'),
  onDate: cell.text('on_date'),
  recordedAt: cell.number('recorded_at'),
  person: cell.text('person'),
  role: cell.text('role'),
  result: cell.text('result'),
  reason: cell.text('reason'),
  durationS: cell.number('duration_s'),
  valid: cell.bool('valid'),
  version: cell.text('version'),
});

const caseOutcomes: readonly CaseOutcome[] = ['open', 'won', 'lost', 'not_ours', 'postponed'];

const caseRow = (cell: Cell, header: LogHeader): CaseRow => ({
  caseId: cell.needed('case_id'),
  title: cell.text('title'),
  process: cell.text('process'),
  version: cell.text('version'),
  manager: cell.text('manager'),
  product: cell.text('product'),
  region: cell.text('region'),
  source: cell.text('source'),
  customer: cell.text('customer'),
  stage: cell.text('stage'),
  outcome: cell.oneOf('outcome', caseOutcomes),
  lossReason: cell.text('loss_reason'),
  amountMinor: cell.number('amount_minor'),
  openedAt: cell.number('opened_at'),
  openedOn: cell.text('opened_on'),
  closedAt: cell.number('closed_at'),
  closedOn: cell.text('closed_on'),
  attributes: Object.fromEntries(
    header.attributes.map((attribute) => [
      attribute.id,
      attributeValue(cell, attributeColumn(attribute), attribute.type),
    ]),
  ),
});

function attributeValue(cell: Cell, column: string, type: AttributeType): string | number | boolean | null {
  switch (type) {
    case 'text':
    case 'date':
      return cell.text(column);
    case 'number':
    case 'money':
      return cell.number(column);
    case 'bool':
      return cell.bool(column);
  }
}
