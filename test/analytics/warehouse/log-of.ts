import type { LogSource } from '@/analytics/warehouse';
import { blankEvent, type CaseRow, type EventRow, type Log } from '@/runtime/format';
import { dealRow, logHeader, logSource, timeOf } from '../../fixtures/log-rows';

export const header = logHeader({
  name: 'by hand',
  timezone: 'Europe/Moscow',
  stages: [
    { id: 'offer', title: { en: 'Offer' } },
    { id: 'call', title: { en: 'Call' } },
  ],
});

/** Moscow has not moved its clocks since 2014. */
const EAST = 3;

/** Wall time in Moscow. */
export const wall = (at: number): string => timeOf(at, EAST).atLocal!;

/** An event with a time; `at: null` with `onDate` makes one with a date alone. */
export const event = (part: Partial<EventRow> & Pick<EventRow, 'caseId' | 'seq' | 'activity'>): EventRow => ({
  ...blankEvent({ kind: 'activity', ...part }),
  ...(part.at != null && timeOf(part.at, EAST)),
  ...part,
});

export const deal = (part: Partial<CaseRow> & Pick<CaseRow, 'caseId'>): CaseRow => dealRow(part.caseId, part);

export const sourceOf = (log: Partial<Log>): LogSource =>
  logSource({ header, events: [], cases: [], ...log });
