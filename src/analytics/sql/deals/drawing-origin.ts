import type { DealsOrigin } from '@/analytics/measures';
import { sql, type Fragment } from '../fragment';
import type { LogShape } from '../log-shape';
import { endOfOutcome, lastEnds } from '../relations/last-ends';

/** Deals behind the numbers of the drawing, told by the same relations that `overlayQuestion` counts. */
export const transitionCondition = ({
  from,
  to,
}: Extract<DealsOrigin, { of: 'transition' }>): Fragment => sql`
  c.case_no IN (
    SELECT v.case_no FROM visits v
    WHERE CAST(v.stage AS VARCHAR) = ${from} AND CAST(v.next_stage AS VARCHAR) = ${to}
  )`;

export const endCondition = ({ end }: Extract<DealsOrigin, { of: 'end' }>, log: LogShape): Fragment => sql`
  c.outcome <> 'open' AND coalesce(
    (SELECT l."end" FROM (${lastEnds}) l WHERE l.case_no = c.case_no), ${endOfOutcome(sql`c.outcome`, log)}
  ) = ${end}`;
