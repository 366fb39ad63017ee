import { join, sql, type Fragment } from '../fragment';
import type { LogShape } from '../log-shape';

/** The end that a deal reached last: `case_no`, `end`. A deal without events is not here: only its outcome shows it. */
export const lastEnds = sql`
  SELECT e.case_no, last(CAST(e.activity AS VARCHAR) ORDER BY e.on_date, e."at" NULLS FIRST, e.seq) AS "end"
  FROM events e WHERE e.kind = 'end' AND e.case_no IS NOT NULL GROUP BY e.case_no`;

/** The end that an outcome is on the drawing, as text; its own name where nobody said. */
export function endOfOutcome(outcome: Fragment, { ends = {} }: LogShape): Fragment {
  const name = sql`CAST(${outcome} AS VARCHAR)`;
  const said = Object.entries(ends).map(([from, to]) => sql`WHEN ${from} THEN ${to}`);
  return said.length ? sql`CASE ${name} ${join(said, '\n')} ELSE ${name} END` : name;
}
