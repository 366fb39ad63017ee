import { createWriteStream, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import {
  casesCsv,
  eventsCsv,
  logHeaderToJson,
  type CaseRow,
  type EventRow,
  type Log,
} from '@/runtime/format';

export interface LogOnDisk {
  header: string;
  events: string;
  cases: string;
  eventCount: number;
  caseCount: number;
  bytes: number;
}

const DAY = 86_400_000;
/** Each copy of the log happens so much later than the one before. */
const SHIFT_DAYS = 28;

/** Writes the log over and over, each time later and with new deals, until it has `atLeast` events. */
export async function writeMultiplied(log: Log, atLeast: number, folder: string): Promise<LogOnDisk> {
  const copies = Math.ceil(atLeast / log.events.length);
  const [header, events, cases] = ['log.json', 'events.csv', 'cases.csv'].map((file) => join(folder, file));
  writeFileSync(header!, logHeaderToJson(log.header));
  await pipeline(
    Readable.from(eventsCsv(copiesOf(log.events, copies, eventCopy))),
    createWriteStream(events!),
  );
  await pipeline(
    Readable.from(casesCsv(log.header, copiesOf(log.cases, copies, caseCopy))),
    createWriteStream(cases!),
  );
  return {
    header: header!,
    events: events!,
    cases: cases!,
    eventCount: copies * log.events.length,
    caseCount: copies * log.cases.length,
    bytes: statSync(events!).size + statSync(cases!).size,
  };
}

function* copiesOf<Row>(rows: readonly Row[], copies: number, copy: (row: Row, number: number) => Row) {
  for (let number = 0; number < copies; number++) for (const row of rows) yield copy(row, number);
}

const later = (at: number | null, number: number) => (at === null ? null : at + number * SHIFT_DAYS * DAY);

const laterDate = (date: string | null, number: number) =>
  date === null ? null : new Date(later(Date.parse(date), number)!).toISOString().slice(0, 10);

const eventCopy = (row: EventRow, number: number): EventRow => ({
  ...row,
  caseId: row.caseId === null ? null : `${row.caseId}~${number}`,
  at: later(row.at, number),
  atLocal: row.atLocal === null ? null : laterDate(row.atLocal.slice(0, 10), number) + row.atLocal.slice(10),
  onDate: laterDate(row.onDate, number),
  recordedAt: later(row.recordedAt, number),
});

const caseCopy = (row: CaseRow, number: number): CaseRow => ({
  ...row,
  caseId: `${row.caseId}~${number}`,
  openedAt: later(row.openedAt, number),
  openedOn: laterDate(row.openedOn, number),
  closedAt: later(row.closedAt, number),
  closedOn: laterDate(row.closedOn, number),
});
