import type { LogPlaces, LogStage, Process, Project } from '@/runtime/format';

/** What was decided for the other logs of the project, the newest last. */
export const decidedEarlier = ({ logs }: Project, log?: string): LogPlaces[] =>
  logs.flatMap(({ id, places }) => (places && id !== log ? [places] : []));

/** Places of a new log whose stages are all known beyond doubt; null: somebody has to look, or nothing is to be done. */
export async function recognisedPlaces(
  stages: readonly LogStage[],
  drawing: Process,
  project: Project,
): Promise<LogPlaces | null> {
  try {
    const { certainPlaces } = await import('@/analytics/intake');
    return certainPlaces(stages, drawing, decidedEarlier(project));
  } catch {
    // A part of the page that did not come is no reason to lose an import: places can be chosen at any time.
    return null;
  }
}
