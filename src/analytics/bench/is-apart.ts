import type { Share } from '@/runtime/format';

/** Fewer deals than this say nothing, however far apart. */
export const fewestDeals = 20;

/** The range of the group does not hold the share of the whole: the difference is not chance alone. */
export const isApart = (share: Share | null, whole: number | null): boolean =>
  share !== null && whole !== null && share.whole >= fewestDeals && (share.low > whole || share.high < whole);
