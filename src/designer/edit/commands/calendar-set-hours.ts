import type { Calendar, Weekday } from '@/runtime/format';
import type { Command } from '../command-map';
import { areTimes, hoursOf } from '../change';

const week: readonly Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/** A day off has no entry in the week; the days stand in their order whatever was set first. */
export const calendarSetHours: Command<'calendar.setHours'> = (process, { days, hours }) => {
  if (!areTimes(hours)) return { refused: { reason: 'bad_value' } };
  const { calendar } = process;
  const next: Calendar['week'] = {};
  for (const day of week) {
    const kept = days.includes(day) ? hoursOf(hours) : calendar.week[day];
    if (kept && (kept.length > 0 || !days.includes(day))) next[day] = kept;
  }
  return { process: { ...process, calendar: { ...calendar, week: next } } };
};
