import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileCalendar } from '@/runtime/engine';
import { newProcess, type Calendar } from '@/runtime/format';
import { localTimestamp } from '@/kit/time';
import { dueOf, type TimedTask } from '@/designer/simulate';

const calendar = newProcess({ locale: 'ru' }).calendar;
const told = (task: TimedTask, on: Calendar = calendar) => {
  const moment = dueOf(on, task);
  return moment && localTimestamp(moment.due, on.timezone).slice(0, 16);
};

describe('a task told on the working calendar', () => {
  it('set on Friday at 16:00 for 8 working hours is due on Monday at 16:00', () => {
    expect(told({ date: '2026-11-27', time: '16:00', hours: 8 })).toBe('2026-11-30 16:00');
  });

  it('waits over the holidays, and over an own day off', () => {
    expect(told({ date: '2026-06-11', time: '16:00', hours: 8 })).toBe('2026-06-15 17:00');
    const off = { ...calendar, exceptions: [{ date: '2026-11-30', hours: [] }] };
    expect(told({ date: '2026-11-27', time: '16:00', hours: 8 }, off)).toBe('2026-12-01 16:00');
  });

  it('begins with the next working time when it was set on a Sunday', () => {
    const { begins } = dueOf(calendar, { date: '2026-11-29', time: '12:00', hours: 1 })!;
    expect(localTimestamp(begins, calendar.timezone).slice(0, 16)).toBe('2026-11-30 09:00');
  });

  it('is never due where there is no working time or no such zone', () => {
    const task = { date: '2026-11-27', time: '16:00', hours: 8 };
    expect(dueOf({ ...calendar, week: {} }, task)).toBeNull();
    expect(dueOf({ ...calendar, timezone: 'Mars/Crater' }, task)).toBeNull();
    expect(dueOf(calendar, { ...task, date: '' })).toBeNull();
  });

  it('is due after exactly its hours of working time, whatever the day', () => {
    const compiled = compileCalendar(calendar);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 700 }), fc.integer({ min: 1, max: 80 }), (days, hours) => {
        const date = new Date(Date.UTC(2026, 0, 1) + days * 86_400_000).toISOString().slice(0, 10);
        const { begins, due } = dueOf(calendar, { date, time: '10:30', hours })!;
        expect(compiled.workMinutes(begins, due)).toBeCloseTo(hours * 60, 6);
      }),
      { numRuns: 100 },
    );
  });
});
