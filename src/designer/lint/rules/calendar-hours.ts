import { isZone } from '@/kit/time';
import { workingDayMinutes } from '../work-time';
import { defineRule } from '../rule';

/** Working time that nothing can be counted in: no hours, hours that overlap or run backward, an unknown zone. */
export const calendarHours = defineRule('calendar_hours', 'error', ({ process: { calendar } }, report) => {
  const at = { kind: 'process', part: 'calendar' } as const;
  if (!isZone(calendar.timezone)) report(at, { case: 'zone', zone: calendar.timezone });
  if (workingDayMinutes(calendar) === 0) report(at, { case: 'empty', zone: '' });
  const days = [...Object.values(calendar.week), ...calendar.exceptions.map((day) => day.hours)];
  const isBroken = (hours: readonly (readonly [string, string])[]) =>
    hours.some(([from, to], i) => from >= to || (i > 0 && hours[i - 1]![1] > from));
  if (days.some((hours) => hours && isBroken(hours))) report(at, { case: 'order', zone: '' });
});
