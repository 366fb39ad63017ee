import { useEffect, useState } from 'react';
import type { Instant } from '@/runtime/engine';

const pause = 20_000;

/** The clock of the project, looked at often enough for deadlines in minutes, and after every change. */
export function useNow(now: () => Instant, changed: unknown): Instant {
  const [at, setAt] = useState(now);
  useEffect(() => {
    setAt(now());
    const timer = setInterval(() => setAt(now()), pause);
    return () => clearInterval(timer);
  }, [now, changed]);
  return at;
}
