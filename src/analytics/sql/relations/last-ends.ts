import { sql } from '../fragment';

/** The end that a deal reached last: `case_no`, `end`. A deal without events is not here: only its outcome shows it. */
export const lastEnds = sql`
  SELECT e.case_no, last(CAST(e.activity AS VARCHAR) ORDER BY e.on_date, e."at" NULLS FIRST, e.seq) AS "end"
  FROM events e WHERE e.kind = 'end' AND e.case_no IS NOT NULL GROUP BY e.case_no`;
