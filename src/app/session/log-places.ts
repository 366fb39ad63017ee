import type { LogInfo, Process } from '@/runtime/format';

type Drawing = Pick<Process, 'stages' | 'ends'>;

/** Where the stages of a log stand on the drawing as it is now, as one text: numbers are of that and of nothing else. */
export function placesKey(log: Pick<LogInfo, 'places'> | undefined, { stages, ends }: Drawing): string {
  if (!log?.places) return '';
  const { stages: chosen, ends: chosenEnds } = log.places;
  return JSON.stringify([
    chosen,
    chosenEnds,
    stages.map(({ id }) => id),
    ends.map(({ id, kind }) => [id, kind]),
  ]);
}

/** The stage of the drawing that a stage of the log is; null: none on purpose; undefined: nobody has said. */
export function placeOf(
  stage: string,
  log: Pick<LogInfo, 'places'> | undefined,
  { stages }: Drawing,
): string | null | undefined {
  const isDrawn = (id: string) => stages.some((drawn) => drawn.id === id);
  const chosen = log?.places?.stages[stage];
  if (chosen === null || (chosen !== undefined && isDrawn(chosen))) return chosen;
  return isDrawn(stage) ? stage : undefined;
}
