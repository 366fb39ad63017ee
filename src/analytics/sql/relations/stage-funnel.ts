import type { StageFunnelSpec } from '@/analytics/measures';
import type { Fragment } from '../fragment';
import type { LogShape } from '../log-shape';
import { countedRelation, walkRelation } from './counted';
import { dealsRelation } from './deals';
import { depthsRelation, stepsRelation } from './stage-steps';
import { staysRelation } from './stays';

/** Everything that a stage funnel is counted from, each relation reading those before it. */
export const stageFunnelRelations = (
  spec: StageFunnelSpec,
  steps: readonly string[],
  log: LogShape,
): Record<string, Fragment> => ({
  deals: dealsRelation(spec.filters, spec.splitBy, log),
  stays: staysRelation,
  steps: stepsRelation(steps, spec),
  ...(spec.countingRule === 'reached' ? { depths: depthsRelation(steps, log) } : {}),
  ...(spec.countingRule === 'in_order' ? { walk: walkRelation } : {}),
  counted: countedRelation(spec, steps.length),
});
