import { useEffect, useState } from 'react';
import type { LogInfo } from '@/runtime/format';
import type { LogKeeping } from '../data';

const unknown: ReadonlyMap<string, number> = new Map();

/** Room that each log takes, asked anew when there are others; what could not be found out is left open. */
export function useSizes(logs: readonly LogInfo[], keeping: LogKeeping): ReadonlyMap<string, number> {
  const [sizes, setSizes] = useState(unknown);
  const ids = logs.map(({ id }) => id).join('|');
  const asked = keeping.sizes;
  useEffect(() => {
    let isStale = false;
    asked().then(
      (found) => !isStale && setSizes(found),
      () => undefined,
    );
    return () => {
      isStale = true;
    };
    // The logs are the question; whoever answers is made anew at every drawing.
  }, [ids]);
  return sizes;
}
