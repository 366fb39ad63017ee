import { useEffect, useSyncExternalStore } from 'react';
import { AnalysisScreen } from '@/analytics/bench';
import { openStage } from '../open-stage';
import { goTo, useRoute } from '../routes';
import type { Measuring } from '../session/measuring';
import type { Session } from '../session/session';
import { currentLog } from '../shell/current-log';

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
  const data = useSyncExternalStore(measuring.subscribe, measuring.getState);
  const { process } = useSyncExternalStore(session.editor.subscribe, session.editor.getState);
  const log = currentLog(state);
  const { project } = state;
  useEffect(() => void measuring.show(session, log?.id ?? null), [measuring, session, log?.id]);
  return (
    <AnalysisScreen
      data={data}
      logs={{
        logs: project.logs,
        current: log?.id ?? null,
        onChoose: (id) =>
          session.change((before) => ({ ...before, settings: { ...before.settings, log: id } })),
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
        onImported: session.addImport,
      }}
    />
  );
}
