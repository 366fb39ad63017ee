import type { EventFunnelSpec, LogActivity } from '@/analytics/measures';
import type { EventKind, LogHeader, Process } from '@/runtime/format';
import type { FunnelView } from './funnel-view';

/**
 * Kinds of rows that say that something happened. A task is in the log also when it is created or moved, so its name
 * alone would count what nobody did.
 */
const happenings: ReadonlySet<EventKind> = new Set<EventKind>(['stage', 'activity', 'end', 'import']);

/** What can be a step, most deals first. */
export const stepChoices = (activities: readonly LogActivity[]): LogActivity[] => {
  const seen = new Set<string>();
  return activities.filter(
    ({ activity, kind }) => happenings.has(kind) && !seen.has(activity) && seen.add(activity),
  );
};

/** Steps to begin with: the acts of the process in its order if the log has them, else the stages up to the win. */
export function firstSteps(
  activities: readonly LogActivity[],
  process: Pick<Process, 'activities'>,
  header: Pick<LogHeader, 'stages'>,
): string[] {
  const kinds = new Map(stepChoices(activities).map(({ activity, kind }) => [activity, kind]));
  const acts = process.activities.map(({ id }) => id).filter((id) => kinds.get(id) === 'activity');
  if (acts.length > 1) return acts.slice(0, 5);
  const stages = header.stages
    .filter(({ id, side }) => !side && kinds.get(id) === 'stage')
    .map(({ id }) => id);
  return kinds.get('won') === 'end' ? [...stages, 'won'] : stages;
}

/** Kinds of events that the steps are: an act, the entry into a stage, an end. */
export function kindsOf(steps: readonly string[], activities: readonly LogActivity[]): EventKind[] {
  const kinds = new Map(stepChoices(activities).map(({ activity, kind }) => [activity, kind]));
  return [...new Set(steps.flatMap((step) => kinds.get(step) ?? []))];
}

/** How strictness is asked for. */
export function strictnessOf(
  { order, between }: Pick<FunnelView, 'order' | 'between'>,
  steps: readonly string[],
  activities: readonly LogActivity[],
): Pick<EventFunnelSpec, 'strictAmong'> {
  if (order !== 'strict') return {};
  switch (between) {
    case 'steps':
      return { strictAmong: 'steps' };
    case 'kinds':
      return { strictAmong: { kinds: kindsOf(steps, activities) } };
    case 'all':
      return {};
  }
}
