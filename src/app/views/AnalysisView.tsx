import { useEffect, useMemo, useSyncExternalStore } from 'react';
import { AnalysisScreen } from '@/analytics/bench';
import { openStage } from '../open-stage';
import { goTo, useRoute } from '../routes';
import type { Measuring } from '../session/measuring';
import type { Session } from '../session/session';
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
  const data = useMemo(() => dataNamedBy(project.logs, loaded), [project.logs, loaded]);
  useEffect(() => void measuring.show(session, log?.id ?? null), [measuring, session, log?.id]);
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
        onFilesTaken,
        timezone: process.calendar.timezone,
        currency: process.currency,
        recipes: project.recipes,
        logs: project.logs,
        onImported: keeping.onImported,
        onRemove: keeping.onRemove,
        onMakeRoom: keeping.onMakeRoom,
      }}
    />
  );
}
