import type { StageFunnelSpec } from '@/analytics/measures';
import { sql, type Fragment } from '../fragment';

/**
 * At which steps a deal counts: `case_no`, `steps`, a row for each of the `deals`. `steps` has a sign a step, `1` where
 * the deal counts, and one more for `won`. Deals with the same signs are counted together later, so the large
 * table is passed once whatever the number of steps. Reads `deals`, `stays` and what the rule needs.
 */
export function countedRelation(
  { countingRule, stages }: Pick<StageFunnelSpec, 'countingRule' | 'stages'>,
  stepCount: number,
): Fragment {
  switch (countingRule) {
    case 'reached':
      return sql`
        SELECT d.case_no, ${signs(sql`CASE WHEN any_value(d.outcome) = 'won' THEN ${stepCount + 1} ELSE coalesce(max(r.depth) FILTER (WHERE r.aside = 0), max(r.depth), 0) END`, stepCount + 1)} AS steps
        FROM deals d LEFT JOIN stays y ON y.case_no = d.case_no LEFT JOIN depths r ON r.stage = y.stage
        GROUP BY d.case_no`;
    case 'in_order': {
      const turns = stages.length ? sql`${stepCount}` : sql`(SELECT count(*) FROM steps)`;
      return sql`
        SELECT d.case_no, ${signs(sql`CASE WHEN coalesce(max(w.turn), -1) + 1 = ${turns} AND any_value(d.outcome) = 'won' THEN ${stepCount + 1} ELSE coalesce(max(w.step), -1) + 1 END`, stepCount + 1)} AS steps
        FROM deals d LEFT JOIN walk w ON w.case_no = d.case_no
        GROUP BY d.case_no`;
    }
    case 'touched':
      return stepCount === 0 ? sql`SELECT d.case_no, ${wonSign} AS steps FROM deals d` : touched(stepCount);
  }
}

/** As many `1` as the deal is deep, then `0`. */
const signs = (depth: Fragment, length: number): Fragment => sql`rpad(repeat('1', ${depth}), ${length}, '0')`;

const wonSign: Fragment = sql`CASE WHEN d.outcome = 'won' THEN '1' ELSE '0' END`;

const touched = (stepCount: number): Fragment => sql`
  SELECT d.case_no, coalesce(CAST(t.bits AS VARCHAR), ${'0'.repeat(stepCount)}) || ${wonSign} AS steps
  FROM deals d LEFT JOIN (
    SELECT y.case_no, bitstring_agg(s.step, 0, ${stepCount - 1}) AS bits
    FROM stays y JOIN steps s ON s.stage = y.stage GROUP BY y.case_no
  ) t ON t.case_no = d.case_no`;

/**
 * The earliest way of each deal through the steps: the first stay in the first stage, then the first later stay in
 * the second, and so on. Taking the earliest stay is never worse, as every later step stays open.
 * Cost: one join a step, of those still on the way. It reads itself, so it has to be named `walk`.
 */
export const walkRelation: Fragment = sql`
  SELECT y.case_no, s.turn, s.step, min(y.visit) AS visit
  FROM stays y JOIN steps s ON s.turn = 0 AND s.stage = y.stage GROUP BY y.case_no, s.turn, s.step
  UNION ALL
  SELECT w.case_no, s.turn, s.step, min(y.visit) AS visit
  FROM walk w JOIN steps s ON s.turn = w.turn + 1
    JOIN stays y ON y.case_no = w.case_no AND y.stage = s.stage AND y.visit > w.visit
  GROUP BY w.case_no, s.turn, s.step`;

/** The deal of `counted` counts at no step and is not won. Reads `steps`. */
export const countsNowhere = (stepCount: number): Fragment =>
  sql`NOT (${countsAt(sql`${stepCount}`)}) AND NOT EXISTS (SELECT 1 FROM steps s WHERE ${countsAt(sql`s.step`)})`;

/** Nobody knows of the deal `d` in which stage it ever was. */
export const hasNoStage: Fragment = sql`d.stage IS NULL AND d.case_no NOT IN (SELECT case_no FROM visits)`;

/** Does the deal of `counted` count at the step? */
export const countsAt = (step: Fragment): Fragment => sql`substr(n.steps, ${step} + 1, 1) = '1'`;
