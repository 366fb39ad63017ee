import type { CheckRule } from '@/runtime/format';
import type { WorkCalendar } from '../calendar/calendar';
import type { Instant } from '../state';
import { momentAfter } from './moment-after';

/** The moment at which a visit of the stage becomes too long. */
export function stayAt(
  rule: Extract<CheckRule, { on: 'stay' }>,
  visit: { readonly enteredAt: Instant },
  calendar: WorkCalendar,
): Instant {
  return momentAfter(calendar, visit.enteredAt, rule.over);
}
