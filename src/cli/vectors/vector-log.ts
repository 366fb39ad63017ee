import type { LogSource } from '@/analytics/warehouse';
import { casesCsv, eventsCsv, type CaseRow, type EventRow, type LogHeader } from '@/runtime/format';
import type { FunnelVector } from './funnel-shapes';

/** Day 1 of the vectors: any midnight will do. */
export const DAY_ONE = Date.UTC(2026, 0, 1);

const header: LogHeader = {
  name: 'vector',
  currency: 'RUB',
  timezone: 'UTC',
  stages: [],
  attributes: [],
  until: null,
};

/** The actors of a vector as a log: an actor is a deal, the property that breaks down is the person of the event. */
export function vectorLog({ actors, breakdown }: Pick<FunnelVector, 'actors' | 'breakdown'>): LogSource {
  const events = Object.entries(actors).flatMap(([caseId, list]) =>
    list.map(([activity, seconds, properties]): EventRow => {
      const at = DAY_ONE + seconds * 1000;
      const local = new Date(at).toISOString();
      return {
        caseId,
        seq: 0,
        kind: 'import',
        activity,
        stage: null,
        at,
        atLocal: local.replace('T', ' ').replace('Z', ''),
        onDate: local.slice(0, 10),
        recordedAt: null,
        person: (breakdown && properties?.[breakdown.property]) || null,
        role: null,
        result: null,
        reason: null,
        durationS: null,
        valid: null,
        version: null,
      };
    }),
  );
  const cases = Object.keys(actors).map((caseId): CaseRow => ({
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
  }));
  return {
    header,
    events: new Blob([...eventsCsv(events.map((event, seq) => ({ ...event, seq })))]),
    cases: new Blob([...casesCsv(header, cases)]),
  };
}
