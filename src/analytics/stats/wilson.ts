import type { Share } from '@/runtime/format';

/** Quantile of the normal distribution that leaves 2.5 % on each side. */
const Z95 = 1.959963984540054;

/**
 * A share with its 95 % range by Wilson (1927): the shares whose own sampling error would reach what was seen.
 * Unlike the textbook ± it never leaves 0–1 and stays honest for 0 of 3. Of nothing it is the whole range.
 */
export function wilson(part: number, whole: number): Share {
  if (whole === 0) return { part, whole, low: 0, high: 1 };
  const share = part / whole;
  const spread = Z95 ** 2 / whole;
  const centre = (share + spread / 2) / (1 + spread);
  const margin = (Z95 * Math.sqrt((share * (1 - share)) / whole + spread / whole / 4)) / (1 + spread);
  return {
    part,
    whole,
    low: part === 0 ? 0 : Math.max(0, centre - margin),
    high: part === whole ? 1 : Math.min(1, centre + margin),
  };
}

/** The share, or null when there is nothing to take it of. */
export const shareOf = (part: number, whole: number): Share | null =>
  whole === 0 ? null : wilson(part, whole);
