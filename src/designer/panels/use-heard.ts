import { useEffect, useMemo, useState } from 'react';
import type { Process, Saying } from '@/runtime/format';
import type { Heard, heardIn } from './heard';

const nothing: Heard = { at: () => [], perStage: new Map(), onCards: 0 };

/** Words of clients that wait, by the process as it is drawn now. What sorts them comes when there are any. */
export function useHeard(process: Process, sayings: readonly Saying[]): Heard {
  const [sorting, setSorting] = useState<{ heardIn: typeof heardIn } | null>(null);
  const isNeeded = sayings.length > 0;
  useEffect(() => {
    if (isNeeded) void import('./heard').then(setSorting);
  }, [isNeeded]);
  return useMemo(() => sorting?.heardIn(process, sayings) ?? nothing, [sorting, process, sayings]);
}
