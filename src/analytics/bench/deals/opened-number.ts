import type { DealsOrigin } from '@/analytics/measures';
import type { Share } from '@/runtime/format';

/** A share that the number makes, and of what. */
export interface ShareOf {
  of: 'previous' | 'first' | 'measure';
  share: Share;
}

/** A number whose deals are wanted; its shares are known where it was pressed, not where a link leads. */
export interface OpenedNumber {
  origin: DealsOrigin;
  shares: readonly ShareOf[];
}

export type OpenDeals = (origin: DealsOrigin, shares?: readonly ShareOf[]) => void;
