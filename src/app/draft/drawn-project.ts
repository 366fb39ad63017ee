import { answer, loadLog, type LogSource, type Warehouse } from '@/analytics/warehouse';
import { endOutcomesQuestion, overlayQuestion } from '@/analytics/sql';
import { draftOf, type DraftFault } from '@/designer/draft';
import type { Locale } from '@/kit/i18n';
import { compileCalendar } from '@/runtime/engine';
import { emptyProject, newProcess, type LogInfo, type Project, type Result } from '@/runtime/format';
import type { NewProject } from '../session/app-session';
import { placesKey } from '../session/log-places';
import { peopleFor } from '../session/people-for';
import type { DrawnFacts } from './kept-note';

/** A log to be drawn, with what its project knows of it. */
export interface LogToDraw {
  info: LogInfo;
  source: LogSource;
  /** Of the project; the recipe of the log comes along, so that next month's export takes its place. */
  recipes: Project['recipes'];
}

export interface Drawing {
  locale: Locale;
  signal: AbortSignal;
  progress(share: number): void;
  open(): Promise<Warehouse>;
}

/**
 * A project of its own whose process is drawn from the log; the log comes along with its numbers, counted already. It
 * is counted in an engine of its own: the project that is open and what stands in its analysis are not touched.
 */
export async function projectDrawnFrom(
  { info, source, recipes }: LogToDraw,
  { locale, signal, progress, open }: Drawing,
): Promise<Result<{ project: NewProject; facts: DrawnFacts }, DraftFault>> {
  const { header } = source;
  const calendar = { ...newProcess({ locale }).calendar, timezone: header.timezone };
  const warehouse = await open();
  try {
    signal.throwIfAborted();
    const loaded = await loadLog(warehouse, source, {
      calendar: compileCalendar(calendar),
      signal,
      progress: ({ share }) => progress(share * 0.9),
    });
    const [counted, ends] = await Promise.all([
      answer(warehouse, overlayQuestion(loaded.header), { signal }),
      answer(warehouse, endOutcomesQuestion, { signal }),
    ]);
    const named = { ...header, name: info.name };
    const draft = await draftOf({ header: named, calendar, numbers: counted, ends, locale });
    if (!draft.ok) return draft;
    signal.throwIfAborted();
    progress(1);
    const { process, places, numbers, facts } = draft.value;
    const log: LogInfo = {
      ...info,
      origin: 'import',
      deals: loaded.cases,
      events: loaded.events,
      ...(numbers.from && { from: numbers.from }),
      ...(numbers.to && { to: numbers.to }),
      places,
    };
    const project: Project = {
      ...emptyProject({ id: 'new', title: info.name }),
      processes: [process],
      people: peopleFor(process.roles, locale),
      recipes: recipes.filter(({ id }) => id === info.recipe),
      logs: [log],
      settings: { log: log.id },
    };
    const stages = loaded.stages.stages.map(
      (id) => header.stages.find((stage) => stage.id === id) ?? { id, title: {} },
    );
    return {
      ok: true,
      value: {
        project: {
          project,
          logs: { [log.id]: source },
          deals: [],
          numbers: {
            log: log.id,
            version: '',
            places: placesKey(log, process),
            numbers: { ...numbers, log: info.name },
            own: { stages, ways: loaded.stages.ways },
          },
        },
        facts: { ...facts, log: info.name },
      },
    };
  } finally {
    await warehouse.close();
  }
}
