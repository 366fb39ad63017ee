import type { EventFunnelSpec } from '@/analytics/measures';

/** Which sentence says how the events have to follow one another. */
export function orderDefinition({ order, strictAmong }: Pick<EventFunnelSpec, 'order' | 'strictAmong'>) {
  if (order !== 'strict') return `order.${order}.definition` as const;
  if (strictAmong === undefined) return 'between.all.definition';
  return strictAmong === 'steps' ? 'between.steps.definition' : 'between.kinds.definition';
}
