import { dateOfDay, dayNumber } from '@/kit/time';
import type { Instant, WorkCalendar } from '@/runtime/engine';
import type { Person } from '@/runtime/format';

/** When a person is at work: the calendar of the process less absences, between joining and leaving. */
export interface Attendance {
  /** The instant itself if the person works then, else the next moment of work. Null: has left for good. */
  next(at: Instant): Instant | null;
  /** Whether the person has not left yet. */
  stays(at: Instant): boolean;
  /** Whether the person works on the local day. */
  on(day: number): boolean;
  /** Days of work from one to another, both included. */
  days(from: number, to: number): number[];
}

export function attendance(person: Person, calendar: WorkCalendar): Attendance {
  const joined = person.joinedOn ? dayNumber(person.joinedOn) : -Infinity;
  const left = person.leftOn ? dayNumber(person.leftOn) : Infinity;
  const away = new Set<number>();
  for (const { from, to } of person.absences)
    for (let day = dayNumber(from); day <= dayNumber(to); day++) away.add(day);
  const on = (day: number) =>
    day >= joined && day <= left && !away.has(day) && calendar.intervalsOf(day).length > 0;
  return {
    stays: (at) => calendar.dayOf(at) <= left,
    on,
    next(at) {
      for (let moment = calendar.nextWorkingMoment(at); ;) {
        const day = calendar.dayOf(moment);
        if (day > left) return null;
        if (on(day)) return moment;
        let other = day + 1;
        while (other <= left && !on(other)) other++;
        if (other > left) return null;
        moment = calendar.intervalsOf(other)[0]!.from;
      }
    },
    days(from, to) {
      const result: number[] = [];
      for (let day = from; day <= to; day++) if (on(day)) result.push(day);
      return result;
    },
  };
}

/** `2026-04-06` of the local day on which the instant lies. */
export const dateAt = (calendar: WorkCalendar, at: Instant): string => dateOfDay(calendar.dayOf(at));
