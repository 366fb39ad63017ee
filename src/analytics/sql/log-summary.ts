import type { LogSummary } from '@/analytics/measures';
import { gapCondition } from './deals/gap-condition';
import { sql, type Fragment } from './fragment';
import type { Question } from './question';
import { mapRows, onlyRow } from './table-rows';

/** What the loaded log holds: size, period, versions, and what is missing in it. */
export function logSummaryQuestion(): Question<LogSummary> {
  return {
    statements: [deals, events, versions].map(({ text, params }) => ({ sql: text, params })),
    read([dealTable, eventTable, versionTable]) {
      const summary = onlyRow(dealTable!, (row) => ({
        deals: row.count('deals'),
        outcomes: {
          open: row.count('open'),
          won: row.count('won'),
          lost: row.count('lost'),
          notOurs: row.count('not_ours'),
          postponed: row.count('postponed'),
        },
        opened: { from: row.text('opened_from'), to: row.text('opened_to') },
        closed: { from: row.text('closed_from'), to: row.text('closed_to') },
        dealGaps: {
          withoutEvents: row.count('without_events'),
          noOpeningDate: row.count('no_opening_date'),
          closedWithoutDate: row.count('closed_without_date'),
          closedBeforeOpened: row.count('closed_before_opened'),
          noAmount: row.count('no_amount'),
          noManager: row.count('no_manager'),
          noCustomer: row.count('no_customer'),
          openWithoutStage: row.count('open_without_stage'),
        },
      }));
      const facts = onlyRow(eventTable!, (row) => ({
        events: row.count('events'),
        happened: { from: row.text('first'), to: row.text('last') },
        people: row.count('people'),
        eventGaps: {
          withoutDeal: row.count('without_deal'),
          withoutTime: row.count('without_time'),
          withoutDate: row.count('without_date'),
          withoutPerson: row.count('without_person'),
        },
      }));
      return {
        ...summary,
        ...facts,
        period: wholePeriod([facts.happened, summary.opened, summary.closed]),
        versions: mapRows(versionTable!, (row) => row.text('version')!),
      };
    },
  };
}

const count = (gap: keyof LogSummary['dealGaps']) => sql`count(*) FILTER (WHERE ${gapCondition(gap)})`;

const deals: Fragment = sql`
  SELECT count(*) AS deals,
    count(*) FILTER (WHERE outcome = 'open') AS open, count(*) FILTER (WHERE outcome = 'won') AS won,
    count(*) FILTER (WHERE outcome = 'lost') AS lost, count(*) FILTER (WHERE outcome = 'not_ours') AS not_ours,
    count(*) FILTER (WHERE outcome = 'postponed') AS postponed,
    CAST(min(opened_on) AS VARCHAR) AS opened_from, CAST(max(opened_on) AS VARCHAR) AS opened_to,
    CAST(min(closed_on) AS VARCHAR) AS closed_from, CAST(max(closed_on) AS VARCHAR) AS closed_to,
    ${count('withoutEvents')} AS without_events,
    ${count('noOpeningDate')} AS no_opening_date,
    ${count('closedWithoutDate')} AS closed_without_date,
    ${count('closedBeforeOpened')} AS closed_before_opened,
    ${count('noAmount')} AS no_amount, ${count('noManager')} AS no_manager,
    ${count('noCustomer')} AS no_customer, ${count('openWithoutStage')} AS open_without_stage
  FROM cases c`;

const events: Fragment = sql`
  SELECT count(*) AS events, CAST(min(on_date) AS VARCHAR) AS first, CAST(max(on_date) AS VARCHAR) AS last,
    count(DISTINCT person) AS people,
    count(*) FILTER (WHERE case_no IS NULL) AS without_deal,
    count(*) FILTER (WHERE "at" IS NULL AND on_date IS NOT NULL) AS without_time,
    count(*) FILTER (WHERE on_date IS NULL) AS without_date,
    count(*) FILTER (WHERE person IS NULL) AS without_person
  FROM events`;

const versions: Fragment = sql`
  SELECT DISTINCT CAST(version AS VARCHAR) AS version FROM cases WHERE version IS NOT NULL ORDER BY 1`;

interface Period {
  from: string | null;
  to: string | null;
}

function wholePeriod(periods: readonly Period[]): Period {
  const dates = periods
    .flatMap(({ from, to }) => [from, to])
    .filter((date) => date !== null)
    .sort();
  return { from: dates[0] ?? null, to: dates.at(-1) ?? null };
}
