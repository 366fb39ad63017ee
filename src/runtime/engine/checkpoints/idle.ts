import type { CheckRule } from '@/runtime/format';
import type { WorkCalendar } from '../calendar/calendar';
import type { Instant } from '../state';
import { momentAfter } from './moment-after';

/** The moment at which silence becomes too long; what the engine does by itself is not a sound. */
export function idleAt(
  rule: Extract<CheckRule, { on: 'idle' }>,
  deal: { readonly enteredAt: Instant; readonly lastEventAt: Instant },
  calendar: WorkCalendar,
): Instant {
  return momentAfter(calendar, Math.max(deal.enteredAt, deal.lastEventAt), rule.over);
}
