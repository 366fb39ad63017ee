import type { Attribution, EventFunnelResult, EventFunnelSpec, EventFunnelStep } from '@/analytics/measures';
import type { FunnelVector, VectorRules } from './funnel-shapes';

/** The product's own question for the rules of a vector. */
export const funnelSpec = (
  rules: VectorRules,
  splitBy: EventFunnelSpec['splitBy'] = null,
): EventFunnelSpec => ({
  steps: rules.steps,
  order: rules.order,
  windowS: rules.window_s,
  exclusions: rules.exclusions,
  splitBy,
  filters: [],
});

export function attributionOf(breakdown: NonNullable<FunnelVector['breakdown']>): Attribution {
  switch (breakdown.attribution) {
    case 'first_touch':
      return { by: 'first' };
    case 'last_touch':
      return { by: 'last' };
    case 'all_events':
      return { by: 'all_events' };
    case 'step':
      return { by: 'step', step: breakdown.step };
  }
}

interface ExpectedSteps {
  counts?: number[] | undefined;
  avg_s?: (number | null)[] | undefined;
  median_s?: (number | null)[] | undefined;
}

/** What the product found, in the words of the vectors and no more than is expected. */
export const asExpected = (steps: readonly EventFunnelStep[], expected: ExpectedSteps): ExpectedSteps => ({
  ...(expected.counts && { counts: steps.map((step) => step.deals) }),
  ...(expected.avg_s && { avg_s: steps.map((step) => step.averageS) }),
  ...(expected.median_s && { median_s: steps.map((step) => step.medianS) }),
});

export const stepsOf = (result: EventFunnelResult, key: string): EventFunnelStep[] =>
  result.groups.find((group) => (group.key ?? '') === key)?.steps ?? [];
