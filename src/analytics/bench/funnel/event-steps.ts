import type { LogActivity } from '@/analytics/measures';
import type { EventKind, LogHeader, Process } from '@/runtime/format';

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
  const stages = header.stages.map(({ id }) => id).filter((id) => kinds.get(id) === 'stage');
  return kinds.get('won') === 'end' ? [...stages, 'won'] : stages;
}
