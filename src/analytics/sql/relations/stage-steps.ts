import type { StageFunnelSpec } from '@/analytics/measures';
import { identifier, join, sql, values, type Fragment } from '../fragment';
import type { LogShape } from '../log-shape';

/** Places of stages in the order of the log; a stage that the log does not list stands after all. */
export function stageRanks(log: LogShape, more: readonly string[] = []): Map<string, number> {
  const ids = new Set([...log.stages.map((stage) => stage.id), ...more]);
  return new Map([...ids].map((stage, rank) => [stage, rank]));
}

/**
 * Stages of the funnel in the order in which they are counted. Under `reached` that is always the order of the
 * log, because "in a later stage" has no meaning in another one.
 */
export function stageSteps(
  { stages, countingRule }: Pick<StageFunnelSpec, 'stages' | 'countingRule'>,
  log: LogShape,
): string[] {
  const chosen = stages.length ? [...stages] : log.stages.filter(({ side }) => !side).map(({ id }) => id);
  if (countingRule !== 'reached') return chosen;
  const ranks = stageRanks(log, chosen);
  return chosen.sort((first, second) => ranks.get(first)! - ranks.get(second)!);
}

/** Stages that stand aside and are no steps, as nobody asked for them by name. */
export const asideStages = ({ stages }: Pick<StageFunnelSpec, 'stages'>, log: LogShape): string[] =>
  stages.length ? [] : log.stages.filter(({ side }) => side).map(({ id }) => id);

/**
 * `stage`, `step` (from 0 in the list), `turn` (from 0 among the steps that count). A stage that was not asked for by
 * name and that no deal of the log was ever in is no step: the deals go past it, whatever the rule.
 */
export const stepsRelation = (
  steps: readonly string[],
  { stages }: Pick<StageFunnelSpec, 'stages'>,
): Fragment =>
  sql`SELECT seen.stage, seen.step, ${
    stages.length ? sql`seen.step` : sql`row_number() OVER (ORDER BY seen.step) - 1`
  } AS turn FROM (${ofStages(
    ['step'],
    steps.map((stage, step) => [stage, step]),
  )}) seen`;

/** The step that follows: the next that counts, or the one for `won`. Reads `steps`. */
export const stepAfter = (
  step: number,
  steps: readonly string[],
  { stages }: Pick<StageFunnelSpec, 'stages'>,
): Fragment =>
  stages.length
    ? sql`${step + 1}`
    : sql`(SELECT coalesce(min(s.step), ${steps.length}) FROM steps s WHERE s.step > ${step})`;

/**
 * `stage`, `depth`: how many of the steps a deal has reached that was in this stage. `aside`: the stage is entered from
 * many places, so that being in it proves nothing beside what the other stays of the deal prove.
 */
export function depthsRelation(steps: readonly string[], log: LogShape): Fragment {
  const ranks = stageRanks(log, steps);
  const depth = (rank: number) => steps.filter((step) => ranks.get(step)! <= rank).length;
  const aside = new Set(log.stages.filter(({ id, side }) => side && !steps.includes(id)).map(({ id }) => id));
  return ofStages(
    ['depth', 'aside'],
    [...ranks].map(([stage, rank]) => [stage, depth(rank), aside.has(stage) ? 1 : 0]),
  );
}

/**
 * Facts about stages, with the stages as the tables keep them. Names from outside are looked up once, among the few
 * stages of the log, so that the many visits are joined by the small numbers of their ENUM.
 */
export const ofStages = (
  columns: readonly string[],
  rows: readonly (readonly [stage: string, ...facts: number[]])[],
): Fragment => sql`
  SELECT known.stage, ${join(
    columns.map((column) => sql`given.${identifier(column)}`),
    ', ',
  )}
  FROM (SELECT DISTINCT stage FROM visits UNION SELECT DISTINCT stage FROM cases) known
    JOIN (${values(['name', ...columns], ['', ...columns.map(() => 0)], rows)}) given
      ON given.name = CAST(known.stage AS VARCHAR)`;
