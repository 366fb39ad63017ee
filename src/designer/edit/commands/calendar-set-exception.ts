import type { Command } from '../command-map';
import { areTimes, hoursOf, isDate } from '../change';

/** One own day a date, in order of dates. */
export const calendarSetException: Command<'calendar.setException'> = (process, { date, hours, instead }) => {
  if (!isDate(date) || !areTimes(hours)) return { refused: { reason: 'bad_value' } };
  const { calendar } = process;
  const others = calendar.exceptions.filter((own) => own.date !== date && own.date !== instead);
  const exceptions = [...others, { date, hours: hoursOf(hours) }].sort((a, b) => (a.date < b.date ? -1 : 1));
  return { process: { ...process, calendar: { ...calendar, exceptions } } };
};
