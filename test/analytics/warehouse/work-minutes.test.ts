import fc from 'fast-check';
import { expect, it } from 'vitest';
import { loadLog, rowsOf } from '@/analytics/warehouse';
import { compileCalendar } from '@/runtime/engine';
import type { Calendar } from '@/runtime/format';
import { describeEngines } from './engines';
import { deal, event, sourceOf } from './log-of';

const office: Calendar['week'] = {
  mon: [
    ['09:00', '13:00'],
    ['14:00', '18:00'],
  ],
  tue: [['09:30', '18:00']],
  wed: [['00:00', '24:00']],
  thu: [
    ['08:00', '10:00'],
    ['11:00', '12:15'],
    ['20:00', '23:45'],
  ],
  sun: [['01:00', '04:00']],
};

/** Moscow by its law; Berlin, whose clocks move on a working Sunday night; New York, whose day is two UTC days. */
const calendars: Calendar[] = [
  { timezone: 'Europe/Moscow', holidays: 'ru' },
  { timezone: 'Europe/Berlin', holidays: 'none' },
  { timezone: 'America/New_York', holidays: 'none' },
].map((part) => ({
  ...(part as Pick<Calendar, 'timezone' | 'holidays'>),
  week: office,
  shortDayMinutes: 60,
  exceptions: [{ date: '2026-04-01', hours: [['10:00', '11:00']] }],
}));

const compiledCalendars = calendars.map(compileCalendar);

const instants = fc.array(
  fc.oneof(
    fc.integer({ min: Date.UTC(2025, 0, 1), max: Date.UTC(2027, 11, 31) }),
    // The nights when Berlin moves its clocks, and years that no table covers.
    fc.integer({ min: Date.UTC(2026, 2, 28, 20), max: Date.UTC(2026, 2, 29, 6) }),
    fc.integer({ min: Date.UTC(2026, 9, 24, 20), max: Date.UTC(2026, 9, 25, 6) }),
    fc.integer({ min: Date.UTC(2009, 0, 1), max: Date.UTC(2034, 0, 1) }),
  ),
  { minLength: 2, maxLength: 300 },
);

describeEngines('working time of events', (warehouse) => {
  it('grows between any two events by what the calendar says', async () => {
    await fc.assert(
      fc.asyncProperty(instants, fc.constantFrom(...compiledCalendars), async (times, compiled) => {
        const events = times.map((at, index) =>
          event({ caseId: '1', seq: index + 1, kind: 'stage', activity: 'call', at }),
        );
        await loadLog(warehouse(), sourceOf({ cases: [deal({ caseId: '1' })], events }), {
          calendar: compiled,
        });
        const found = rowsOf(await warehouse().query('SELECT "at", work_min FROM events'));
        expect(found.map(([at]) => at)).toEqual([...times].sort((a, b) => a - b));
        for (let index = 1; index < found.length; index++) {
          const [from, to] = [found[index - 1]!, found[index]!];
          expect(Number(to[1]) - Number(from[1])).toBeCloseTo(
            compiled.workMinutes(Number(from[0]), Number(to[0])),
            6,
          );
        }
        const visits = rowsOf(
          await warehouse().query('SELECT entered_at, left_at, work_minutes FROM visits'),
        );
        for (const [from, to, minutes] of visits.slice(0, -1))
          expect(minutes).toBeCloseTo(compiled.workMinutes(Number(from), Number(to)), 6);
        expect(visits.at(-1)![2]).toBeNull();
      }),
      { numRuns: process.env['FUZZ'] ? 200 : 5, seed: 20_261_125 },
    );
  });

  it('is not known for a date without a time, nor for a year that cannot be meant', async () => {
    const events = [
      event({ caseId: '1', seq: 1, activity: 'a', onDate: '2026-03-30' }),
      event({ caseId: '1', seq: 2, activity: 'b', at: Date.UTC(1970, 0, 1) }),
      event({ caseId: '1', seq: 3, activity: 'c', at: Date.UTC(2026, 2, 30, 7, 30) }),
    ];
    const calendar = compiledCalendars[0]!;
    await loadLog(warehouse(), sourceOf({ cases: [deal({ caseId: '1' })], events }), { calendar });
    expect(rowsOf(await warehouse().query('SELECT seq, work_min FROM events ORDER BY seq'))).toEqual([
      [1, null],
      [2, null],
      [3, 90],
    ]);
  });
});
