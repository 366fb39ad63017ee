import type { Process } from '@/runtime/format';
import type { MeasuredLog } from '../data';
import type { OpenDeals } from '../deals/opened-number';
import { FilterBar } from '../filters/FilterBar';
import { usePageKeys } from '../keys/use-page-keys';
import { PrintHead } from '../PrintHead';
import { EventFunnel } from './EventFunnel';
import classes from './Funnel.module.css';
import { addressOf, viewOf, type FunnelView } from './funnel-view';
import { StageFunnel } from './StageFunnel';

export interface FunnelTabProps {
  measured: MeasuredLog;
  process: Process;
  address: string | undefined;
  onAddress(address: string): void;
  onDeals: OpenDeals;
}

/** How deals go through the stages, or through events: the answer in words, the steps with their losses, the groups. */
export function FunnelTab({ measured, process, address, onAddress, onDeals }: FunnelTabProps) {
  const view = viewOf(address);
  const change = (next: Partial<FunnelView>) => onAddress(addressOf({ ...view, ...next }));
  usePageKeys({ KeyT: () => change({ as: view.as === 'chart' ? 'table' : 'chart' }) });
  const filterBar = (
    <FilterBar measured={measured} filters={view.filters} onChange={(filters) => change({ filters })} />
  );
  const shared = { measured, view, filterBar, onChange: change, onDeals };
  return (
    <div className={classes.tab}>
      <PrintHead header={measured.header} filters={view.filters} />
      {view.mode === 'stages' ? <StageFunnel {...shared} /> : <EventFunnel {...shared} process={process} />}
    </div>
  );
}
