import { useEffect, useState } from 'react';
import type { Saying } from '@/runtime/format';
import type { Session } from '../session/session';

/** The first drawing does not wait for them. */
const quiet = 500;

/**
 * What the desk caught for the author of the scripts, read when the drawing is come to and when its tab is: the desk
 * may be open in another one.
 */
export function useSayings(session: Session): readonly Saying[] | undefined {
  const [sayings, setSayings] = useState<readonly Saying[]>();
  useEffect(() => {
    let isGone = false;
    const read = () => {
      void session.sayings().then(
        (found) => {
          const { people } = session.getState().project;
          const names = new Map(people.map(({ id, name }) => [id, name]));
          if (!isGone) setSayings(found.map((one) => ({ ...one, by: names.get(one.by) ?? one.by })));
        },
        // A store that cannot be read says so where it is worked with; the drawing does without.
        () => undefined,
      );
    };
    const onShown = () => document.visibilityState === 'visible' && read();
    const timer = setTimeout(read, quiet);
    document.addEventListener('visibilitychange', onShown);
    return () => {
      isGone = true;
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', onShown);
    };
  }, [session]);
  return sayings;
}
