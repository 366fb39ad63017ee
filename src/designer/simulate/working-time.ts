import type { Calendar } from '@/runtime/format';
import { compileCalendar } from '@/runtime/engine';
import { dayNumber, isZone, toInstant } from '@/kit/time';

/** A task as one says it: set on a date at a time, so many working hours long. */
export interface TimedTask {
  readonly date: string;
  /** `16:00`, on the clocks of the calendar's zone. */
  readonly time: string;
  readonly hours: number;
}

export interface DueMoment {
  readonly set: number;
  /** When its working time begins to run; later than `set` if that was outside working time. */
  readonly begins: number;
  readonly due: number;
}

/** When the engine will say that the task is late; null: the calendar has no working time to count in. */
export function dueOf(calendar: Calendar, { date, time, hours }: TimedTask): DueMoment | null {
  if (!isZone(calendar.timezone)) return null;
  const minute = Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
  const wall = dayNumber(date) * 86_400_000 + minute * 60_000;
  if (!Number.isFinite(wall)) return null;
  const compiled = compileCalendar(calendar);
  const set = toInstant(wall, calendar.timezone);
  const begins = compiled.nextWorkingMoment(set);
  if (!compiled.isWorking(begins)) return null;
  const minutes = Math.round(hours * 60);
  return { set, begins, due: compiled.add(set, { iso: `PT${minutes}M`, clock: 'work' }) };
}
