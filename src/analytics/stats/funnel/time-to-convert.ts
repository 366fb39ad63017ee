import { mean } from '../quantile';
import type { Passage } from './passages';

export interface TimeToConvert {
  /** Lower edge in seconds and deals from there up to the next edge. The last edge holds the longest times. */
  bins: { fromS: number; deals: number }[];
  averageS: number | null;
}

const MOST_BINS = 60;
/** Width where all times are the same. */
const NARROW_S = 60;

/**
 * How long deals took between two steps (0-based), as a histogram. As many bins as the cube root of the sample, so
 * that a small sample is not cut to crumbs (source: PostHog, `conformance-and-funnel.md` §6).
 */
export function timeToConvert(
  found: readonly Passage[],
  { fromStep, toStep, bins }: { fromStep: number; toStep: number; bins: number | 'auto' },
): TimeToConvert {
  const seconds = found
    .filter(({ times }) => times.length > toStep)
    .map(({ times }) => (times[toStep]! - times[fromStep]!) / 1000);
  if (seconds.length === 0) return { bins: [], averageS: null };
  const least = seconds.reduce((low, one) => Math.min(low, one));
  const most = seconds.reduce((high, one) => Math.max(high, one));
  const wanted = bins === 'auto' ? Math.ceil(Math.cbrt(seconds.length)) : bins;
  const count = Math.min(Math.max(wanted, 1), MOST_BINS);
  const width = Math.ceil((most - least) / count) || NARROW_S;
  const edges = Array.from({ length: count + 1 }, (_, index) => ({ fromS: least + index * width, deals: 0 }));
  for (const one of seconds) edges[Math.min(Math.floor((one - least) / width), count)]!.deals++;
  return { bins: edges, averageS: mean(seconds) };
}
