import { isZone } from '@/kit/time';
import type { Command } from '../command-map';
import { patched } from '../change';

export const calendarEdit: Command<'calendar.edit'> = (process, { timezone, holidays, shortDayMinutes }) => {
  const isBadZone = timezone !== undefined && !isZone(timezone);
  const isBadLength =
    shortDayMinutes !== undefined && !(Number.isInteger(shortDayMinutes) && shortDayMinutes >= 0);
  if (isBadZone || isBadLength) return { refused: { reason: 'bad_value' } };
  const calendar = patched(process.calendar, { timezone, holidays, shortDayMinutes });
  return { process: patched(process, { calendar }) };
};
