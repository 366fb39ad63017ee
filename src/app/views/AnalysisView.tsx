import { useEffect, useMemo, useSyncExternalStore } from 'react';
import { AnalysisScreen } from '@/analytics/bench';
import type { Process } from '@/runtime/format';
import { useDrafting, type FreshLog } from '../draft/drafting';
import { openStage } from '../open-stage';
import { goTo, useRoute } from '../routes';
import { placesKey, stagesOnDrawing } from '../session/log-places';
import type { Measuring } from '../session/measuring';
import type { Session, SessionState } from '../session/session';
import { currentLog } from '../shell/current-log';
import { useLogKeeping } from '../shell/use-log-keeping';
import { dataNamedBy } from './data-named-by';

interface AnalysisViewProps {
  session: Session;
  measuring: Measuring;
  /** Files dropped on the window, waiting to be imported. */
  files: readonly File[];
  onFilesTaken(): void;
}

/** The workbench over the log that is being looked at. */
export function AnalysisView({ session, measuring, files, onFilesTaken }: AnalysisViewProps) {
  const { path } = useRoute();
  const state = useSyncExternalStore(session.subscribe, session.getState);
  const loaded = useSyncExternalStore(measuring.subscribe, measuring.getState);
  const { process } = useSyncExternalStore(session.editor.subscribe, session.editor.getState);
  const log = currentLog(state);
  const { project } = state;
  const keeping = useLogKeeping(session);
  const drafting = useDrafting();
  const data = useMemo(() => dataNamedBy(project.logs, loaded), [project.logs, loaded]);
  const places = placesKey(log, process);
  useEffect(() => void measuring.show(session, log?.id ?? null), [measuring, session, log?.id, places]);
  return (
    <AnalysisScreen
      data={data}
      logs={{
        logs: project.logs,
        current: log?.id ?? null,
        onChoose: (id) =>
          session.change((before) => ({ ...before, settings: { ...before.settings, log: id } })),
        keeping,
      }}
      process={process}
      path={path}
      onPath={(next) => goTo('analysis', ...next)}
      onOpenStage={openStage}
      onCancel={measuring.cancel}
      onRetry={() => void measuring.show(session, log?.id ?? null)}
      importing={{
        files,
        onFilesTaken: () => {
          drafting.giveUp();
          onFilesTaken();
        },
        timezone: process.calendar.timezone,
        currency: process.currency,
        recipes: project.recipes,
        logs: project.logs,
        onImported: async (source, report, recipe, target) => {
          const fresh = { source, report, recipe };
          if (drafting.drawExport && isWhole(fresh) && (await drafting.drawExport(fresh)))
            return { ok: true, value: '' };
          return keeping.onImported(source, report, recipe, target);
        },
        onRemove: keeping.onRemove,
        onDraw: drafting.draw,
        onDrawing: () => seeOnDrawing(state, process),
        onMakeRoom: keeping.onMakeRoom,
      }}
    />
  );
}

/** Rows that could not be read are looked at before anything else: then the report is shown first. */
const isWhole = ({ report }: FreshLog): boolean =>
  report.files.every(({ rowsRejected }) => rowsRejected === 0);

/** To the drawing with the numbers of the log on it; by way of the places of its stages, if some have none. */
function seeOnDrawing(state: SessionState, process: Process): void {
  const log = currentLog(state);
  const { overlay } = state;
  const counted = log && overlay?.log === log.id ? stagesOnDrawing(overlay, log, process) : undefined;
  const isPlaced = log?.places !== undefined || counted === null;
  goTo('process', ...(isPlaced ? [] : ['places']));
}
