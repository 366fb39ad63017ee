import type { Id } from '@/runtime/format';
import type { ScriptPlace, ScriptRun } from './state';

/** Nested objection cards remember at most this many places to return to. */
const maxReturns = 8;
/** Places behind that the Back key can reach. */
const maxTrail = 64;

/** The talk after an answer that leads to another place. */
export function advanced(run: ScriptRun, next: ScriptPlace): ScriptRun {
  return {
    ...run,
    place: next,
    returns: returnsAfter(run, next),
    trail: [...run.trail, { place: run.place, returns: run.returns }].slice(-maxTrail),
  };
}

/** A card opened from a step returns to that step, and so do the cards opened from cards. */
function returnsAfter(run: ScriptRun, next: ScriptPlace): Id[] {
  if (next.at === 'step') return [];
  const asking = run.place.at === 'step' ? run.place.step : run.returns.at(-1);
  return asking === undefined ? run.returns : [...run.returns, asking].slice(-maxReturns);
}

/** The talk one place earlier; data written on the way stay. */
export function stepBack(run: ScriptRun): ScriptRun {
  const before = run.trail.at(-1);
  return before ? { ...run, ...before, trail: run.trail.slice(0, -1) } : run;
}
