import type { Calendar, Duration } from '@/runtime/format';
import { parseDuration } from '@/kit/time';

const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));

/** Minutes of the usual working day: the mean over the weekdays that have hours. */
export function workingDayMinutes({ week }: Calendar): number {
  const days = Object.values(week)
    .map((hours) =>
      (hours ?? []).reduce((sum, [from, to]) => sum + Math.max(0, minutesOf(to) - minutesOf(from)), 0),
    )
    .filter((minutes) => minutes > 0);
  return days.length === 0 ? 0 : days.reduce((sum, minutes) => sum + minutes, 0) / days.length;
}

/** Null: on the other clock, or not a length that a working calendar can tell. */
export function workMinutes({ iso, clock }: Duration, day: number): number | null {
  const parts = clock === 'work' ? parseDuration(iso) : null;
  return parts && parts.months === 0 ? parts.days * day + parts.minutes : null;
}
