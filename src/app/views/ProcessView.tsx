import { useCallback, useEffect, useSyncExternalStore } from 'react';
import { DesignerScreen } from '@/designer/panels';
import type { DealsTarget } from '@/designer/overlay';
import { useT } from '@/kit/ui';
import { messages } from '../messages';
import { goTo, useRoute } from '../routes';
import type { Measuring } from '../session/measuring';
import type { Session } from '../session/session';
import { currentLog } from '../shell/current-log';
import { Welcome } from './Welcome';
import classes from './ProcessView.module.css';

/** The database is likely to be wanted next; fetching it must not compete with the first drawing. */
const quiet = 4000;

/** Home: the drawing, with the numbers of the log on it. */
export function ProcessView({ session, measuring }: { session: Session; measuring: Measuring }) {
  const t = useT(messages);
  const { path } = useRoute();
  const state = useSyncExternalStore(session.subscribe, session.getState);
  const log = currentLog(state)?.id ?? null;
  // Numbers of one log are never shown under the name of another.
  const overlay = state.overlay?.log === log ? state.overlay.numbers : null;
  useEffect(() => void measuring.refresh(session, log), [measuring, session, log]);
  useEffect(() => {
    const timer = setTimeout(() => measuring.warmUp(), quiet);
    return () => clearTimeout(timer);
  }, [measuring]);
  const onPath = useCallback((next: string[]) => goTo('process', ...next), []);
  return (
    <div className={classes.view}>
      <h1 className="ms-visually-hidden">{t('view.process')}</h1>
      <Welcome session={session} overlay={overlay} />
      <div className={classes.drawing}>
        <DesignerScreen
          editor={session.editor}
          overlay={overlay}
          onOpenDeals={openDeals}
          openPath={path}
          onPath={onPath}
        />
      </div>
    </div>
  );
}

/** From a number on the drawing to its rows. */
function openDeals(target: DealsTarget): void {
  if ('stage' in target) goTo('analysis', 'deals', 'stage', target.stage);
  else if ('end' in target) goTo('analysis', 'deals', 'end', target.end);
  else goTo('analysis', 'deals', 'transition', target.from, target.to);
}
