import type { LogSummary } from '@/analytics/measures';
import { sql, type Fragment } from '../fragment';

type Gap = keyof LogSummary['dealGaps'];

/** What is missing in the deal `c`. The summary of a log counts by these, and the deals behind its counts are these. */
export function gapCondition(gap: Gap): Fragment {
  switch (gap) {
    case 'withoutEvents':
      return sql`NOT EXISTS (SELECT 1 FROM events e WHERE e.case_no = c.case_no)`;
    case 'noOpeningDate':
      return sql`c.opened_on IS NULL`;
    case 'closedWithoutDate':
      return sql`c.outcome NOT IN ('open', 'postponed') AND c.closed_on IS NULL`;
    case 'closedBeforeOpened':
      return sql`coalesce(c.closed_on < c.opened_on, FALSE)`;
    case 'noAmount':
      return sql`c.amount_minor IS NULL`;
    case 'noManager':
      return sql`c.manager IS NULL`;
    case 'noCustomer':
      return sql`c.customer IS NULL`;
    case 'openWithoutStage':
      return sql`c.outcome = 'open' AND c.stage IS NULL`;
  }
}
