import type { LogSource } from '@/analytics/warehouse';
import { blankCase, blankEvent, casesCsv, eventsCsv, type LogHeader } from '@/runtime/format';
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
    list.map(([activity, seconds, properties]) => {
      const at = DAY_ONE + seconds * 1000;
      const local = new Date(at).toISOString();
      return {
        ...blankEvent({ caseId, seq: 0, kind: 'import', activity }),
        at,
        atLocal: local.replace('T', ' ').replace('Z', ''),
        onDate: local.slice(0, 10),
        person: (breakdown && properties?.[breakdown.property]) || null,
      };
    }),
  );
  return {
    header,
    events: new Blob([...eventsCsv(events.map((event, seq) => ({ ...event, seq })))]),
    cases: new Blob([...casesCsv(header, Object.keys(actors).map(blankCase))]),
  };
}
