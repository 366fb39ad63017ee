import type { ReactNode } from 'react';
import type { MeasuredLog } from '../data';
import type { OpenDeals } from '../deals/opened-number';
import type { FunnelView } from './funnel-view';

/** What each family of funnels gets. */
export interface FamilyProps {
  measured: MeasuredLog;
  view: FunnelView;
  filterBar: ReactNode;
  onChange(next: Partial<FunnelView>): void;
  onDeals: OpenDeals;
}
