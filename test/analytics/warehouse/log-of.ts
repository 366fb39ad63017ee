import type { LogSource } from '@/analytics/warehouse';
import { logToCsv, type CaseRow, type EventRow, type Log, type LogHeader } from '@/runtime/format';

const HOUR = 3_600_000;

export const header: LogHeader = {
  name: 'by hand',
  currency: 'RUB',
  timezone: 'Europe/Moscow',
  stages: [
    { id: 'offer', title: { en: 'Offer' } },
    { id: 'call', title: { en: 'Call' } },
  ],
  attributes: [],
  until: null,
};

/** Wall time in Moscow, which has not moved its clocks since 2014. */
export const wall = (at: number): string =>
  new Date(at + 3 * HOUR).toISOString().replace('T', ' ').slice(0, 23);

/** An event with a time; `at: null` with `onDate` makes one with a date alone. */
export function event(part: Partial<EventRow> & Pick<EventRow, 'caseId' | 'seq' | 'activity'>): EventRow {
  const at = part.at ?? null;
  return {
    kind: 'activity',
    stage: null,
    at,
    atLocal: at === null ? null : wall(at),
    onDate: at === null ? null : wall(at).slice(0, 10),
    recordedAt: null,
    person: null,
    role: null,
    result: null,
    reason: null,
    durationS: null,
    valid: null,
    version: null,
    ...part,
  };
}

export function deal(part: Partial<CaseRow> & Pick<CaseRow, 'caseId'>): CaseRow {
  return {
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
    ...part,
  };
}

export function sourceOf(log: Partial<Log>): LogSource {
  const whole: Log = { header, events: [], cases: [], ...log };
  const files = logToCsv(whole);
  return { header: whole.header, events: new Blob([files.events]), cases: new Blob([files.cases]) };
}
