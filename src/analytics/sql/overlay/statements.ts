import type { Filter } from '@/analytics/measures';
import { sql, withRelations } from '../fragment';
import type { LogShape } from '../log-shape';
import type { Statement } from '../question';
import { dealsRelation } from '../relations/deals';
import { endOfOutcome, lastEnds } from '../relations/last-ends';
import { ofStages, stageRanks } from '../relations/stage-steps';
import { staysRelation } from '../relations/stays';

/** What the drawing shows, one small table each, in the order in which `overlayQuestion` reads them. */
export function overlayStatements(filters: readonly Filter[], log: LogShape): Statement[] {
  const deals = dealsRelation(filters, 'version', log);
  const aside = new Set(log.stages.filter(({ side }) => side).map(({ id }) => id));
  const ranks = ofStages(
    ['rank', 'aside'],
    [...stageRanks(log)].map(([stage, rank]) => [stage, rank, aside.has(stage) ? 1 : 0]),
  );
  return [
    withRelations({ deals, stays: staysRelation, ranks, last: lastStays, furthest }, stages),
    withRelations({ deals }, times),
    withRelations({ deals }, transitions),
    withRelations({ deals, last: lastEnds }, ends(log)),
    withRelations({ deals }, facts),
    withRelations({ deals }, versions),
  ];
}

/** Stage in which a deal stands or ended. */
const lastStays = sql`
  SELECT d.case_no, coalesce(any_value(d.stage), arg_max(y.stage, y.visit)) AS stage
  FROM deals d LEFT JOIN stays y ON y.case_no = d.case_no GROUP BY d.case_no`;

/** A stage aside from the way is no step forward, as in the funnel. */
const furthest = sql`
  SELECT y.case_no, max(r.rank) FILTER (WHERE r.aside = 0) AS rank FROM stays y JOIN ranks r ON r.stage = y.stage GROUP BY y.case_no`;

const isLost = sql`d.outcome = 'lost' AND l.stage = y.stage`;
const isNotOurs = sql`d.outcome = 'not_ours' AND l.stage = y.stage`;
const isHere = sql`d.outcome = 'open' AND l.stage = y.stage`;

const stages = sql`
  SELECT y.stage, count(*) AS deals,
    count(*) FILTER (WHERE ${isHere}) AS now,
    CAST(coalesce(sum(d.amount_minor) FILTER (WHERE ${isHere}), 0) AS BIGINT) AS amount_now,
    count(*) FILTER (WHERE d.outcome = 'won' OR f.rank > r.rank) AS went_on,
    count(r.rank) > 0 AS has_place,
    count(*) FILTER (WHERE ${isNotOurs}) AS not_ours,
    count(*) FILTER (WHERE ${isLost}) AS lost,
    CAST(coalesce(sum(d.amount_minor) FILTER (WHERE ${isLost}), 0) AS BIGINT) AS lost_amount
  FROM (SELECT DISTINCT case_no, stage FROM stays) y
    JOIN deals d ON d.case_no = y.case_no JOIN last l ON l.case_no = y.case_no
    LEFT JOIN ranks r ON r.stage = y.stage LEFT JOIN furthest f ON f.case_no = y.case_no
  GROUP BY y.stage`;

/** Days of the calendar, never less than none, where dates alone are known. */
const daysByDates = sql`
  CASE WHEN (v.entered_at IS NULL OR v.left_at IS NULL) AND v.left_on - v.entered_on IS NOT NULL
    THEN greatest(0, v.left_on - v.entered_on) END`;

const spans = sql`count(v.work_minutes) AS timed, quantile_cont(v.work_minutes, 0.5) AS median,
    quantile_cont(v.work_minutes, 0.9) AS p90, count(${daysByDates}) AS dated,
    quantile_cont(${daysByDates}, 0.5) AS median_days, quantile_cont(${daysByDates}, 0.9) AS p90_days`;

const times = sql`
  SELECT v.stage, ${spans}
  FROM visits v JOIN deals d ON d.case_no = v.case_no
  WHERE v.left_on IS NOT NULL OR v.work_minutes IS NOT NULL GROUP BY v.stage`;

const transitions = sql`
  SELECT v.stage, v.next_stage AS next,
    count(*) AS passages, count(DISTINCT v.case_no) AS deals, ${spans}
  FROM visits v JOIN deals d ON d.case_no = v.case_no
  WHERE v.next_stage IS NOT NULL GROUP BY v.stage, v.next_stage`;

const ends = (log: LogShape) => sql`
  SELECT coalesce(l."end", ${endOfOutcome(sql`d.outcome`, log)}) AS "end", count(*) AS deals,
    CAST(coalesce(sum(d.amount_minor), 0) AS BIGINT) AS amount
  FROM deals d LEFT JOIN last l ON l.case_no = d.case_no
  WHERE d.outcome <> 'open' GROUP BY 1`;

const facts = sql`
  SELECT (SELECT count(*) FROM deals) AS deals, e.events,
    CAST(least(e.first, c.first_opened, c.first_closed) AS VARCHAR) AS "from",
    CAST(greatest(e.last, c.last_opened, c.last_closed) AS VARCHAR) AS "to"
  FROM (
    SELECT count(*) AS events, min(on_date) AS first, max(on_date) AS last
    FROM events WHERE case_no IN (SELECT case_no FROM deals)
  ) e, (
    SELECT min(opened_on) AS first_opened, max(opened_on) AS last_opened,
      min(closed_on) AS first_closed, max(closed_on) AS last_closed
    FROM cases WHERE case_no IN (SELECT case_no FROM deals)
  ) c`;

const versions = sql`SELECT DISTINCT key AS version FROM deals WHERE key IS NOT NULL ORDER BY key`;
