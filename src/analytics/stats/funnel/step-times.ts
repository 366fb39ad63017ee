import { mean, median } from '../quantile';
import type { Passage } from './passages';

/** What many passages come to at one step. */
export interface StepTimes {
  deals: number;
  /** Seconds from the step before, over the deals that reached this one; null at the first step or of none. */
  averageS: number | null;
  medianS: number | null;
}

export function stepTimes(found: readonly Passage[], stepCount: number): StepTimes[] {
  return Array.from({ length: stepCount }, (_, step) => {
    const reached = found.filter((passage) => passage.times.length > step);
    const seconds = step === 0 ? [] : reached.map(({ times }) => (times[step]! - times[step - 1]!) / 1000);
    return { deals: reached.length, averageS: mean(seconds), medianS: median(seconds) };
  });
}
