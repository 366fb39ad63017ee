import type { Duration } from '@/runtime/format';
import type { WorkCalendar } from '../calendar/calendar';
import type { Instant } from '../state';

const nothing = /^P(?:T?0[HMDWS])+$/;

/** Moves forward by a duration; a zero one leaves the moment where it is, even outside working time. */
export function momentAfter(calendar: WorkCalendar, at: Instant, duration: Duration): Instant {
  return nothing.test(duration.iso) ? at : calendar.add(at, duration);
}
