import { useCallback, useEffect, useRef } from 'react';
import type { ScriptRun } from '@/runtime/engine';

/** A longer span is a script left open, not a talk. */
const longestTalk = 2 * 3600;

/**
 * Seconds of the talk so far: by the deal's own clock, or by a stopwatch since the player opened. The second
 * serves a project whose clock stands still.
 */
export function useTalkClock(run: ScriptRun, now: number): () => number {
  const opened = useRef<number | null>(null);
  useEffect(() => {
    opened.current = performance.now();
  }, [run.key]);
  return useCallback(() => {
    const byDeal = Math.round((now - run.startedAt) / 1000);
    const byWatch = opened.current === null ? 0 : Math.round((performance.now() - opened.current) / 1000);
    return Math.max(byDeal < longestTalk ? byDeal : 0, byWatch < longestTalk ? byWatch : 0, 0);
  }, [now, run.startedAt]);
}
