import type { StageAside, StageFunnelGroup, StageFunnelResult, StageFunnelSpec } from '@/analytics/measures';
import { sql, withRelations, type Fragment } from './fragment';
import { groupOrder } from './group-order';
import type { LogShape } from './log-shape';
import type { Question } from './question';
import { dealsRelation } from './relations/deals';
import { stageFunnelRelations } from './relations/stage-funnel';
import { asideStages, ofStages, stageSteps } from './relations/stage-steps';
import { StageTally, type Fate } from './stage-tally';
import { eachRow, mapRows, type TableRow } from './table-rows';

/**
 * How many deals counted at each stage, how many went on, and how the others stand. The engine groups deals of the
 * same fate; steps and totals are added up here from those few rows, so that a split always adds up to the whole.
 */
export function stageFunnelQuestion(spec: StageFunnelSpec, log: LogShape): Question<StageFunnelResult> {
  const listed = stageSteps(spec, log);
  const relations = stageFunnelRelations(spec, listed, log);
  const deals = { deals: relations['deals']! };
  const aside = asideStages(spec, log);
  return {
    statements: [
      withRelations(relations, fates),
      withRelations(deals, times),
      withRelations({ deals: dealsRelation(spec.filters, 'version', log) }, versions),
      withRelations({ steps: relations['steps']! }, seenSteps),
      ...(aside.length > 0 ? [withRelations({ ...deals, stays: relations['stays']! }, been(aside))] : []),
    ],
    read([fateTable, timeTable, versionTable, stepTable, asideTable]) {
      const seen = new Set(mapRows(stepTable!, (row) => row.count('step')));
      const counted = listed.map((_, step) => spec.stages.length > 0 || seen.has(step));
      const steps = listed.filter((_, step) => counted[step]);
      const ofCounted = (signs: string) => [...signs].filter((_, step) => counted[step] ?? true).join('');
      const total = new StageTally(null, steps);
      const groups = new Map<string | null, StageTally>();
      const groupOf = (key: string | null) => {
        if (!groups.has(key)) groups.set(key, new StageTally(key, steps));
        return groups.get(key)!;
      };
      eachRow(fateTable!, (row) => {
        const read = readFate(row);
        const fate = { ...read, steps: ofCounted(read.steps) };
        total.add(fate);
        groupOf(fate.key).add(fate);
      });
      eachRow(timeTable!, (row) => {
        const tally = row.bool('together') ? total : groupOf(row.text('key'));
        tally.setTimes(row.text('stage')!, {
          timed: row.count('timed'),
          medianMinutes: row.number('median'),
          p90Minutes: row.number('p90'),
        });
      });
      const splits: StageFunnelGroup[] = [...groups.values()].map((tally) => tally.group());
      return {
        total: total.group(),
        groups:
          spec.splitBy === null ? [] : splits.sort(groupOrder(spec.splitBy, log, (group) => group.deals)),
        deals: total.deals,
        dealsWithoutEvents: total.withoutEvents,
        dealsWithoutAmount: total.withoutAmount,
        won: total.won,
        lost: total.lost,
        aside: asideTable ? mapRows(asideTable, readAside) : [],
        withoutStage: total.withoutStage,
        offTheSteps: total.offTheSteps,
        versions: mapRows(versionTable!, (row) => row.text('version')!),
      };
    },
  };
}

const fates: Fragment = sql`
  SELECT d.key, n.steps, d.outcome, count(*) AS deals,
    CAST(coalesce(sum(d.amount_minor), 0) AS BIGINT) AS amount,
    count(*) FILTER (WHERE v.case_no IS NULL) AS without_events,
    count(*) FILTER (WHERE v.case_no IS NULL AND d.stage IS NULL) AS without_stage,
    count(*) FILTER (WHERE d.amount_minor IS NULL) AS without_amount
  FROM counted n JOIN deals d ON d.case_no = n.case_no
    LEFT JOIN (SELECT DISTINCT case_no FROM visits) v ON v.case_no = d.case_no
  GROUP BY d.key, n.steps, d.outcome`;

const readFate = (row: TableRow): Fate => ({
  key: row.text('key'),
  steps: row.text('steps')!,
  outcome: row.text('outcome')!,
  deals: row.count('deals'),
  amount: row.count('amount'),
  withoutEvents: row.count('without_events'),
  withoutStage: row.count('without_stage'),
  withoutAmount: row.count('without_amount'),
});

const times: Fragment = sql`
  SELECT grouping(d.key) = 1 AS together, d.key, v.stage, count(*) AS timed,
    quantile_cont(v.work_minutes, 0.5) AS median, quantile_cont(v.work_minutes, 0.9) AS p90
  FROM visits v JOIN deals d ON d.case_no = v.case_no
  WHERE v.work_minutes IS NOT NULL
  GROUP BY GROUPING SETS ((d.key, v.stage), (v.stage))`;

const versions: Fragment = sql`SELECT DISTINCT key AS version FROM deals WHERE key IS NOT NULL ORDER BY key`;

const seenSteps: Fragment = sql`SELECT step FROM steps ORDER BY step`;

/** Deals that were in each of the stages, and how many were lost there. Reads `deals` and `stays`. */
const been = (stages: readonly string[]): Fragment => sql`
  SELECT CAST(y.stage AS VARCHAR) AS stage, count(*) AS deals,
    count(*) FILTER (WHERE ${isLostThere}) AS lost,
    CAST(coalesce(sum(d.amount_minor) FILTER (WHERE ${isLostThere}), 0) AS BIGINT) AS lost_amount
  FROM (SELECT DISTINCT case_no, stage FROM stays) y JOIN deals d ON d.case_no = y.case_no
    JOIN (${ofStages(
      ['place'],
      stages.map((stage, place) => [stage, place]),
    )}) s ON s.stage = y.stage
  GROUP BY y.stage, s.place ORDER BY s.place`;

const isLostThere = sql`d.outcome = 'lost' AND d.stage = y.stage`;

const readAside = (row: TableRow): StageAside => ({
  stage: row.text('stage')!,
  deals: row.count('deals'),
  lost: row.count('lost'),
  lostAmountMinor: row.count('lost_amount'),
});
