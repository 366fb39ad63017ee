import { useEffect, useSyncExternalStore } from 'react';
import { ProcessScreen } from '@/designer/canvas';
import type { Measuring } from '../session/measuring';
import type { Session } from '../session/session';
import { Welcome } from './Welcome';
import classes from './ProcessView.module.css';

/** Home: the drawing, with the numbers of the log on it. */
export function ProcessView({ session, measuring }: { session: Session; measuring: Measuring }) {
  const { overlay } = useSyncExternalStore(session.subscribe, session.getState);
  // The database is likely to be wanted next; fetching it must not compete with the first drawing.
  useEffect(() => {
    const timer = setTimeout(() => measuring.warmUp(), 4000);
    return () => clearTimeout(timer);
  }, [measuring]);
  return (
    <div className={classes.view}>
      <Welcome session={session} overlay={overlay} />
      <div className={classes.drawing}>
        <ProcessScreen editor={session.editor} />
      </div>
    </div>
  );
}
