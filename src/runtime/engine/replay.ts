import type { DealEvent } from './event';
import { evolve } from './evolve';
import type { DealState } from './state';

/** The state of a deal is the fold of its events and nothing else. */
export function replay(events: readonly DealEvent[]): DealState | null {
  return events.reduce<DealState | null>(evolve, null);
}
