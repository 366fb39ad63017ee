import { lazy, Suspense, useCallback, useEffect, useMemo, useSyncExternalStore } from 'react';
import { DesignerScreen } from '@/designer/panels';
import { LegendNotesProvider, type DealsTarget, type LegendNotes } from '@/designer/overlay';
import { useT } from '@/kit/ui';
import { messages } from '../messages';
import { keptNote, onNote } from '../draft/kept-note';
import { goTo, useRoute } from '../routes';
import { placesKey, stagesOnDrawing } from '../session/log-places';
import type { AppSession } from '../session/app-session';
import type { Measuring } from '../session/measuring';
import type { Session } from '../session/session';
import { currentLog } from '../shell/current-log';
import { StartItems } from '../shell/StartItems';
import { useSayings } from './use-sayings';
import { Welcome } from './Welcome';
import classes from './ProcessView.module.css';

/** The database is likely to be wanted next; fetching it must not compete with the first drawing. */
const quiet = 4000;

const PlacesDialog = lazy(() =>
  import('./places/PlacesDialog').then(({ PlacesDialog }) => ({ default: PlacesDialog })),
);

const DrawnNote = lazy(() => import('../draft/DrawnNote').then(({ DrawnNote }) => ({ default: DrawnNote })));

/** Address of the choice of places for the stages of a log. */
const PLACES = 'places';

interface ProcessViewProps {
  app: AppSession;
  session: Session;
  measuring: Measuring;
}

/** Home: the drawing, with the numbers of the log on it. */
export function ProcessView({ app, session, measuring }: ProcessViewProps) {
  const t = useT(messages);
  const { path } = useRoute();
  const state = useSyncExternalStore(session.subscribe, session.getState);
  const { process } = useSyncExternalStore(session.editor.subscribe, session.editor.getState);
  const log = currentLog(state);
  const { shown, isOwn, notes } = useShownNumbers(session, measuring);
  const places = placesKey(log, process);
  useEffect(() => void measuring.refresh(session, log?.id ?? null), [measuring, session, log?.id, places]);
  useEffect(() => {
    const timer = setTimeout(() => measuring.warmUp(), quiet);
    return () => clearTimeout(timer);
  }, [measuring]);
  const onPath = useCallback((next: string[]) => goTo('process', ...next), []);
  const note = useSyncExternalStore(onNote, () => keptNote(session.id));
  const sayings = useSayings(session);
  const isMatching = path[0] === PLACES;
  return (
    <div className={classes.view}>
      <h1 className="ms-visually-hidden">{t('view.process')}</h1>
      {note !== null && (
        <Suspense fallback={null}>
          <DrawnNote project={session.id} note={note} process={process} />
        </Suspense>
      )}
      <Welcome session={session} overlay={isOwn ? shown : null} start={<StartItems app={app} />} />
      <div className={classes.drawing}>
        <LegendNotesProvider value={notes}>
          <DesignerScreen
            editor={session.editor}
            overlay={shown}
            onOpenDeals={isOwn ? openDeals : undefined}
            sayings={sayings}
            openPath={isMatching ? nowhere : path}
            onPath={onPath}
          />
        </LegendNotesProvider>
      </div>
      {isMatching && log && (
        <Suspense fallback={null}>
          <PlacesDialog session={session} measuring={measuring} log={log} onClose={() => goTo('process')} />
        </Suspense>
      )}
    </div>
  );
}

const nowhere: readonly string[] = [];
const openMatching = () => goTo('process', PLACES);

/**
 * The numbers on the drawing, and what is to be said of them. While new ones are being counted the former stay, under
 * their own name; of another log they open no deals, for the analysis has those of the log that was chosen.
 */
function useShownNumbers(session: Session, measuring: Measuring) {
  const state = useSyncExternalStore(session.subscribe, session.getState);
  const { process } = useSyncExternalStore(session.editor.subscribe, session.editor.getState);
  const counting = useSyncExternalStore(measuring.subscribe, measuring.getCounting);
  const { status } = useSyncExternalStore(measuring.subscribe, measuring.getState);
  const log = currentLog(state);
  const { overlay } = state;
  const isOwn = overlay !== null && overlay.log === log?.id;
  const isComing = log !== undefined && counting !== 'failed' && status !== 'none' && status !== 'cancelled';
  const shown = overlay && (isOwn || isComing) ? overlay.numbers : null;
  const stages = useMemo(
    () => (overlay && log && isOwn ? stagesOnDrawing(overlay, log, process) : null),
    [overlay, log, isOwn, process],
  );
  const recount = shown && !isOwn ? 'running' : counting;
  const notes = useMemo((): LegendNotes => ({ recount, stages, onMatch: openMatching }), [recount, stages]);
  return { shown, isOwn, notes };
}

/** From a number on the drawing to its rows. */
function openDeals(target: DealsTarget): void {
  if ('stage' in target) goTo('analysis', 'deals', 'stage', target.stage);
  else if ('end' in target) goTo('analysis', 'deals', 'end', target.end);
  else goTo('analysis', 'deals', 'transition', target.from, target.to);
}
