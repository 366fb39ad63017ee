import { dayNumber, toInstant } from '@/kit/time';
import type { WorkCalendar } from './calendar/calendar';
import type { Instant, Value } from './state';

const day = 86_400_000;

/**
 * The instant that a value of a date field stands for. A moment is itself. A date has no moment of its own:
 * as a deadline it is the end of that working day, as a beginning its first working moment.
 */
export function momentOf(
  value: Value | undefined,
  edge: 'begin' | 'end',
  calendar: WorkCalendar,
): Instant | null {
  if (typeof value === 'number') return value;
  if (typeof value !== 'string') return null;
  const date = dayNumber(value);
  if (Number.isNaN(date)) return null;
  const hours = calendar.intervalsOf(date);
  return edge === 'begin'
    ? (hours[0]?.from ?? toInstant(date * day, calendar.timezone))
    : (hours.at(-1)?.to ?? toInstant((date + 1) * day, calendar.timezone));
}
