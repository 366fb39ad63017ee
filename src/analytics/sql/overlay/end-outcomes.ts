import type { ClosedOutcome } from '@/runtime/format';
import { sql, withRelations } from '../fragment';
import type { Question } from '../question';
import { lastEnds } from '../relations/last-ends';
import { mapRows } from '../table-rows';

/** What an end means, by its name: the outcome of most deals that came to it. An end of open deals only means nothing. */
export const endOutcomesQuestion: Question<Record<string, ClosedOutcome>> = {
  statements: [
    withRelations(
      { last: lastEnds },
      sql`
        SELECT l."end" AS "end", CAST(c.outcome AS VARCHAR) AS outcome
        FROM last l JOIN cases c ON c.case_no = l.case_no WHERE c.outcome <> 'open'
        GROUP BY 1, 2 ORDER BY count(*), 2`,
    ),
  ],
  read: ([table]) =>
    Object.fromEntries(
      mapRows(table!, (row) => [row.text('end')!, row.text('outcome') as ClosedOutcome] as const),
    ),
};
