import type { Filter, LogActivity } from '@/analytics/measures';
import type { EventKind } from '@/runtime/format';
import { filterCondition } from './filter-condition';
import { sql } from './fragment';
import type { LogShape } from './log-shape';
import type { Question } from './question';
import { mapRows } from './table-rows';

/** Kinds of events that deals have, most deals first: what steps of an event funnel are chosen from. */
export function activitiesQuestion(filters: readonly Filter[], log: LogShape): Question<LogActivity[]> {
  const { text, params } = sql`
    SELECT CAST(e.activity AS VARCHAR) AS activity, CAST(e.kind AS VARCHAR) AS kind,
      count(*) AS events, count(DISTINCT e.case_no) AS deals
    FROM events e JOIN cases c ON c.case_no = e.case_no
    WHERE ${filterCondition(filters, log)} GROUP BY 1, 2 ORDER BY deals DESC, events DESC, activity`;
  return {
    statements: [{ sql: text, params }],
    read: ([table]) =>
      mapRows(table!, (row) => ({
        activity: row.text('activity')!,
        kind: row.text('kind') as EventKind,
        deals: row.count('deals'),
        events: row.count('events'),
      })),
  };
}
