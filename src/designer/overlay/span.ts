import type { Duration, Process } from '@/runtime/format';

/** Working minutes of an ordinary day of the calendar: its longest day, else eight hours. */
export function workdayMinutes(process: Pick<Process, 'calendar'>): number {
  const days = Object.values(process.calendar.week).map((intervals) =>
    (intervals ?? []).reduce((sum, [from, to]) => sum + minuteOf(to) - minuteOf(from), 0),
  );
  return Math.max(0, ...days) || 480;
}

function minuteOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
}

export interface Span {
  readonly unit: 'minutes' | 'hours' | 'days';
  readonly value: number;
}

/** A span in the unit people would say it in. */
export function spanIn(minutes: number, workday: number): Span {
  if (minutes < 60) return { unit: 'minutes', value: Math.round(minutes) };
  if (minutes < workday) return { unit: 'hours', value: Math.round(minutes / 6) / 10 };
  return { unit: 'days', value: Math.round((minutes / workday) * 10) / 10 };
}

const shape = /^P(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?)?$/;

/** A limit in working minutes; null: it runs by the wall clock, and working time says nothing about it. */
export function limitMinutes(limit: Duration | undefined, workday: number): number | null {
  if (limit?.clock !== 'work') return null;
  const [, weeks, days, hours, minutes] = (shape.exec(limit.iso) ?? []).map(Number);
  const sum = (weeks || 0) * 5 * workday + (days || 0) * workday + (hours || 0) * 60 + (minutes || 0);
  return sum || null;
}
