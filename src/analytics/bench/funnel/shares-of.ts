import type { Share } from '@/runtime/format';
import type { ShareOf } from '../deals/opened-number';

/** The shares that the deals of a step make. */
export const sharesOf = (step: {
  conversionPrevious: Share | null;
  conversionFirst: Share | null;
}): ShareOf[] =>
  (
    [
      ['previous', step.conversionPrevious],
      ['first', step.conversionFirst],
    ] as const
  ).flatMap(([of, share]) => (share && share.whole > 0 ? [{ of, share }] : []));
