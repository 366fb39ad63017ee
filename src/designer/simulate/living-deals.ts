import { replay, type DealEvent } from '@/runtime/engine';
import type { Simulation } from './simulation';

/** Deals that are not over, with all their facts, so that a desk can go on with them: postponed ones come back. */
export function livingDeals({ deals }: Pick<Simulation, 'deals'>): DealEvent[][] {
  return deals.filter((events) => {
    const state = replay(events);
    return state !== null && state.status !== 'ended';
  });
}
