import { afterAll } from 'vitest';
import { answer, loadLog, type LogSource, type Warehouse } from '@/analytics/warehouse';
import { openNativeWarehouse } from '@/analytics/warehouse/native';
import type { Question } from '@/analytics/sql';
import {
  casesCsv,
  eventsCsv,
  type CaseRow,
  type EventKind,
  type EventRow,
  type Log,
  type LogHeader,
} from '@/runtime/format';

export const header = (more: Partial<LogHeader> = {}): LogHeader => ({
  name: 'Test log',
  currency: 'RUB',
  timezone: 'UTC',
  stages: ['lead', 'talk', 'offer', 'deal'].map((id) => ({ id, title: { en: id } })),
  attributes: [],
  until: null,
  ...more,
});

export const dealRow = (caseId: string, more: Partial<CaseRow> = {}): CaseRow => ({
  caseId,
  title: null,
  process: null,
  version: null,
  manager: null,
  product: null,
  region: null,
  source: null,
  customer: null,
  stage: null,
  outcome: 'open',
  lossReason: null,
  amountMinor: null,
  openedAt: null,
  openedOn: null,
  closedAt: null,
  closedOn: null,
  attributes: {},
  ...more,
});

export const HOUR = 3_600_000;

let seq = 0;
export const eventRow = (
  caseId: string | null,
  kind: EventKind,
  activity: string,
  at: number | null,
  more: Partial<EventRow> = {},
): EventRow => ({
  caseId,
  seq: (seq += 1),
  kind,
  activity,
  stage: null,
  at,
  atLocal: at === null ? null : new Date(at).toISOString().replace('T', ' ').replace('Z', ''),
  onDate: at === null ? null : new Date(at).toISOString().slice(0, 10),
  recordedAt: null,
  person: null,
  role: null,
  result: null,
  reason: null,
  durationS: null,
  valid: null,
  version: null,
  ...more,
});

export const sourceOf = ({ header, events, cases }: Log): LogSource => ({
  header,
  events: new Blob([...eventsCsv(events)]),
  cases: new Blob([...casesCsv(header, cases)]),
});

/** A native engine for one test file, with a way to ask it about a log. */
export function engine(): { ask<R>(log: Log, question: Question<R>): Promise<R> } {
  let opened: Promise<Warehouse> | null = null;
  let loaded: Log | null = null;
  afterAll(async () => (await opened)?.close());
  return {
    async ask(log, question) {
      const warehouse = await (opened ??= openNativeWarehouse({ threads: 2 }));
      if (loaded !== log) {
        await loadLog(warehouse, sourceOf(log), { calendar: null });
        loaded = log;
      }
      return answer(warehouse, question);
    },
  };
}
