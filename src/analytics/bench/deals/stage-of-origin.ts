import type { DealsOrigin } from '@/analytics/measures';
import type { Process } from '@/runtime/format';

/** The stage of the drawing that a number is about; null: about none, or the drawing does not have it. */
export function stageOfOrigin(origin: DealsOrigin, { stages }: Pick<Process, 'stages'>): string | null {
  const named = namedStage(origin);
  return named !== null && stages.some(({ id }) => id === named) ? named : null;
}

function namedStage(origin: DealsOrigin): string | null {
  switch (origin.of) {
    case 'stage_funnel':
      return origin.step;
    case 'transition':
      return origin.from;
    case 'event_funnel':
      return origin.spec.steps[origin.step] ?? null;
    case 'log': {
      const [filter] = origin.filters.filter(
        (one) => one.kind === 'values' && one.dimension === 'stage' && !one.not && one.values.length === 1,
      );
      return filter?.kind === 'values' ? (filter.values[0] ?? null) : null;
    }
    case 'report': {
      const at = origin.spec.rows.indexOf('stage');
      return at < 0 ? null : (origin.keys?.[at] ?? null);
    }
    case 'end':
    case 'gap':
    case 'outside_funnel':
      return null;
  }
}
