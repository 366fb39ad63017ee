import type { MeasuredLog } from '../data';
import type { OpenDeals } from '../deals/opened-number';
import type { FunnelView } from './funnel-view';

/** What each family of funnels gets. */
export interface FamilyProps {
  measured: MeasuredLog;
  view: FunnelView;
  onChange(next: Partial<FunnelView>): void;
  onDeals: OpenDeals;
}
