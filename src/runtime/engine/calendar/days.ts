import type { Calendar, Weekday } from '@/runtime/format';
import { dayNumber } from '@/kit/time';
import { ruProductionCalendar } from './ru';

/** Working intervals of one day, minutes from midnight, in order and apart from each other. */
export type Intervals = readonly (readonly [number, number])[];

const weekdays: readonly Weekday[] = ['thu', 'fri', 'sat', 'sun', 'mon', 'tue', 'wed'];
const none: Intervals = [];

const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));

function normalise(hours: readonly (readonly [string, string])[]): Intervals {
  const sorted = hours
    .map(([from, to]) => [minutesOf(from), minutesOf(to)] as const)
    .filter(([from, to]) => from < to)
    .sort((a, b) => a[0] - b[0]);
  const merged: [number, number][] = [];
  for (const [from, to] of sorted) {
    const last = merged.at(-1);
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else merged.push([from, to]);
  }
  return merged;
}

/** Cuts minutes off the end of a day. */
function shorten(day: Intervals, minutes: number): Intervals {
  const rest: [number, number][] = [];
  let cut = minutes;
  for (const [from, to] of [...day].reverse()) {
    const kept = Math.max(from, to - cut);
    cut = Math.max(0, cut - (to - from));
    if (kept > from) rest.unshift([from, kept]);
  }
  return rest;
}

const holidayDays = (year: number, list: string): number[] =>
  list
    .split(' ')
    .filter(Boolean)
    .map((day) => dayNumber(`${year}-${day.slice(0, 2)}-${day.slice(2)}`));

/**
 * Working intervals by day number. Order of precedence: own exception, then the production calendar
 * (transferred and short days), then the week. A worked weekend takes the hours of a Friday.
 */
export function intervalsByDay(calendar: Calendar): (day: number) => Intervals {
  const week = weekdays.map((name) => normalise(calendar.week[name] ?? []));
  const exceptions = new Map(
    calendar.exceptions.map(({ date, hours }) => [dayNumber(date), normalise(hours)]),
  );
  const off = new Set<number>();
  const worked = new Set<number>();
  const short = new Set<number>();
  if (calendar.holidays === 'ru')
    for (const [year, lists] of Object.entries(ruProductionCalendar)) {
      holidayDays(Number(year), lists.off).forEach((day) => off.add(day));
      holidayDays(Number(year), lists.worked).forEach((day) => worked.add(day));
      holidayDays(Number(year), lists.short).forEach((day) => short.add(day));
    }
  const friday = week[weekdays.indexOf('fri')]!;
  return (day) => {
    const own = exceptions.get(day);
    if (own) return own;
    if (off.has(day)) return none;
    const usual = week[((day % 7) + 7) % 7]!;
    const hours = worked.has(day) && usual.length === 0 ? friday : usual;
    return short.has(day) ? shorten(hours, calendar.shortDayMinutes) : hours;
  };
}
