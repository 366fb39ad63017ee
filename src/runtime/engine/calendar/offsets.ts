import { zoneOffset } from '@/kit/time';
import type { Instant } from '../state';

const day = 86_400_000;
const chunk = 128 * day;
/** No zone keeps an offset for a shorter time than this between two changes. */
const probe = 8 * day;
const precision = 15 * 60_000;

/** Offsets of one stretch of time: `offsets[i]` holds from `from[i]` on. */
interface Stretch {
  from: number[];
  offsets: number[];
}

/**
 * Offsets of a zone from UTC. The idea: an offset changes twice a year at most, so a stretch of time is a list of
 * one to three offsets, found by probing and halving; the platform is asked some twenty times per stretch, ever.
 * Cost: an array look-up.
 */
export function zoneOffsets(zone: string): { at(at: Instant): number; instantOf(wall: number): Instant } {
  const stretches = new Map<number, Stretch>();
  let last = NaN;
  let lastStretch: Stretch = { from: [], offsets: [] };

  function at(instant: Instant): number {
    const index = Math.floor(instant / chunk);
    if (index !== last) {
      lastStretch = stretches.get(index) ?? remember(index);
      last = index;
    }
    const { from, offsets } = lastStretch;
    let i = from.length - 1;
    while (i > 0 && from[i]! > instant) i--;
    return offsets[i]!;
  }

  function remember(index: number): Stretch {
    const stretch = stretchOf(index * chunk, zone);
    stretches.set(index, stretch);
    return stretch;
  }

  /** In a gap (spring) the wall time moves forward by the gap; in an overlap (autumn) the first instant is taken. */
  function instantOf(wall: number): Instant {
    const guess = wall - at(wall);
    const before = wall - at(guess - 3 * 3_600_000);
    if (before + at(before) === wall) return before;
    const after = wall - at(guess + 3 * 3_600_000);
    return after + at(after) === wall ? after : before;
  }

  return { at, instantOf };
}

function stretchOf(start: Instant, zone: string): Stretch {
  const stretch: Stretch = { from: [start], offsets: [zoneOffset(start, zone)] };
  for (let at = start + probe; at <= start + chunk; at += probe) {
    const offset = zoneOffset(at, zone);
    if (offset === stretch.offsets.at(-1)) continue;
    stretch.from.push(changeBetween(at - probe, at, zone));
    stretch.offsets.push(offset);
  }
  return stretch;
}

/** The first quarter of an hour with the new offset. */
function changeBetween(before: Instant, after: Instant, zone: string): Instant {
  const old = zoneOffset(before, zone);
  let [low, high] = [Math.floor(before / precision), Math.ceil(after / precision)];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (zoneOffset(middle * precision, zone) === old) low = middle;
    else high = middle;
  }
  return high * precision;
}
