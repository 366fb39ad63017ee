import type { LogInfo, LogPlaces, Process } from '@/runtime/format';
import type { MeasuredOverlay } from './records';

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

/** How many stages of the log are on the drawing, and who said so; null: it is a log of this very drawing. */
export function stagesOnDrawing(
  { own, numbers }: MeasuredOverlay,
  log: LogInfo,
  drawing: Drawing,
): { placed: number; of: number; by: LogPlaces['by'] | null } | null {
  const stages = own?.stages.map(({ id }) => id) ?? numbers.stages.map(({ stage }) => stage);
  const placed = stages.filter((stage) => typeof placeOf(stage, log, drawing) === 'string').length;
  if (stages.length === 0 || (!log.places && placed === stages.length)) return null;
  return { placed, of: stages.length, by: log.places?.by ?? null };
}
