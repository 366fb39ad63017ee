import { dealSpans, type EventColumns } from './columns';
import { followByPeriod } from './follow';
import type { PeriodOf } from './ordered';
import { planFunnel, type FunnelRules } from './rules';

export interface TrendPoint {
  entered: number;
  converted: number;
}

/**
 * Conversion over time: for each period in which deals began, how many reached `fromStep` and how many of them
 * `toStep` (0-based). The period is that of step 1, also when counting from a later step; a deal counts once a
 * period. Cost: that of the funnel.
 */
export function funnelTrend(
  columns: EventColumns,
  rules: FunnelRules,
  { fromStep, toStep, periodOf }: { fromStep: number; toStep: number; periodOf: PeriodOf },
): Map<number, TrendPoint> {
  const plan = planFunnel(rules);
  const points = new Map<number, TrendPoint>();
  for (const span of dealSpans(columns))
    for (const [period, { depth }] of followByPeriod(columns, span, plan, periodOf)) {
      if (depth <= fromStep) continue;
      const point = points.get(period) ?? { entered: 0, converted: 0 };
      point.entered++;
      if (depth > toStep) point.converted++;
      points.set(period, point);
    }
  return points;
}
