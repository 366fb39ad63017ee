import type { StageFunnelSpec } from '@/analytics/measures';
import { values } from '../fragment';
import type { Fragment } from '../fragment';
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
  const chosen = stages.length ? [...stages] : log.stages.map((stage) => stage.id);
  if (countingRule !== 'reached') return chosen;
  const ranks = stageRanks(log, chosen);
  return chosen.sort((first, second) => ranks.get(first)! - ranks.get(second)!);
}

/** `step` (from 0), `stage`. */
export const stepsRelation = (steps: readonly string[]): Fragment =>
  values(
    ['step', 'stage'],
    [0, ''],
    steps.map((stage, step) => [step, stage]),
  );

/** `stage`, `depth`: how many of the steps a deal has reached that was in this stage. */
export function depthsRelation(steps: readonly string[], log: LogShape): Fragment {
  const ranks = stageRanks(log, steps);
  const rows = [...ranks].map(([stage, rank]) => [
    stage,
    steps.filter((step) => ranks.get(step)! <= rank).length,
  ]);
  return values(['stage', 'depth'], ['', 0], rows);
}
