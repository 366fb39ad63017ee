import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileCalendar } from '@/runtime/engine';
import type { Calendar } from '@/runtime/format';

const vectors = new URL('../../../../shared/vectors/production-calendar-ru.json', import.meta.url);
const full = Boolean(process.env.FUZZ);
const runs = (quick: number, many: number) => ({ numRuns: full ? many : quick, seed: full ? undefined : 7 });
const day = 86_400_000;
const minute = 60_000;

const office: Calendar = {
  timezone: 'Europe/Moscow',
  week: Object.fromEntries(
    ['mon', 'tue', 'wed', 'thu', 'fri'].map((name) => [
      name,
      [
        ['09:00', '13:00'],
        ['14:00', '18:00'],
      ],
    ]),
  ),
  holidays: 'ru',
  shortDayMinutes: 60,
  exceptions: [],
};
const moscow = (text: string) => Date.parse(`${text}:00+03:00`);
const work = (minutes: number) => ({ iso: `PT${minutes}M`, clock: 'work' }) as const;

describe.skipIf(!existsSync(vectors))('the Russian production calendar', () => {
  interface Year {
    days_off_on_weekdays: string[];
    working_weekend_days: string[];
    short_days: string[];
    working_days: number;
  }
  const calendar = compileCalendar(office);

  function lookAt(year: string, facts: Year): string[] {
    const wrong: string[] = [];
    let worked = 0;
    for (let at = Date.UTC(Number(year), 0, 1); new Date(at).getUTCFullYear() === Number(year); at += day) {
      const date = new Date(at).toISOString().slice(0, 10);
      const weekend = [0, 6].includes(new Date(at).getUTCDay());
      const off =
        facts.days_off_on_weekdays.includes(date) || (weekend && !facts.working_weekend_days.includes(date));
      const minutes = calendar
        .intervalsOf(at / day)
        .reduce((sum, { from, to }) => sum + (to - from) / minute, 0);
      const expected = off ? 0 : facts.short_days.includes(date) ? 420 : 480;
      if (minutes !== expected) wrong.push(`${date}: ${minutes} instead of ${expected}`);
      if (minutes > 0) worked++;
    }
    if (worked !== facts.working_days)
      wrong.push(`${year}: ${worked} days of work instead of ${facts.working_days}`);
    return wrong;
  }

  it('every day of every year is off, whole or short as the law has it', () => {
    const { years } = JSON.parse(readFileSync(vectors, 'utf8')) as { years: Record<string, Year> };
    expect(Object.keys(years).length).toBeGreaterThan(0);
    expect(Object.entries(years).flatMap(([year, facts]) => lookAt(year, facts))).toEqual([]);
  });
});

describe('working time', () => {
  const calendar = compileCalendar(office);

  it('stops for lunch, for the night and for the weekend', () => {
    expect(calendar.add(moscow('2026-03-02T12:00'), work(120))).toBe(moscow('2026-03-02T15:00'));
    expect(calendar.add(moscow('2026-03-02T17:00'), work(120))).toBe(moscow('2026-03-03T10:00'));
    expect(calendar.add(moscow('2026-03-06T17:00'), work(120))).toBe(moscow('2026-03-10T10:00'));
  });

  it('ends with the day it fills, and begins with the next', () => {
    expect(calendar.add(moscow('2026-03-02T10:00'), work(420))).toBe(moscow('2026-03-02T18:00'));
    expect(calendar.add(moscow('2026-03-01T12:00'), work(60))).toBe(moscow('2026-03-02T10:00'));
  });

  it('is an hour shorter on the eve of a holiday', () => {
    expect(calendar.add(moscow('2026-04-30T16:00'), work(120))).toBe(moscow('2026-05-04T10:00'));
  });

  it('counts a working day as the same clock time on the next working day', () => {
    expect(calendar.add(moscow('2026-03-06T15:30'), { iso: 'P1D', clock: 'work' })).toBe(
      moscow('2026-03-10T15:30'),
    );
    expect(calendar.subtract(moscow('2026-03-10T15:30'), { iso: 'P1D', clock: 'work' })).toBe(
      moscow('2026-03-06T15:30'),
    );
  });

  it('counts back from a meeting: eight working hours before Tuesday 11:00 is Friday 11:00', () => {
    expect(calendar.subtract(moscow('2026-03-17T11:00'), work(480))).toBe(moscow('2026-03-16T11:00'));
    expect(calendar.subtract(moscow('2026-03-16T11:00'), work(480))).toBe(moscow('2026-03-13T11:00'));
  });

  it('leaves the wall clock alone', () => {
    expect(calendar.add(moscow('2026-03-06T17:00'), { iso: 'PT2H', clock: 'wall' })).toBe(
      moscow('2026-03-06T19:00'),
    );
    expect(calendar.add(moscow('2026-01-31T12:00'), { iso: 'P1M', clock: 'wall' })).toBe(
      moscow('2026-02-28T12:00'),
    );
  });

  it('is walked far outside its tables too', () => {
    expect(calendar.add(moscow('1975-01-06T17:00'), work(120))).toBe(moscow('1975-01-07T10:00'));
    expect(calendar.add(moscow('2075-01-08T17:00'), work(120))).toBe(moscow('2075-01-09T10:00'));
    expect(calendar.subtract(moscow('2000-01-03T10:00'), work(120))).toBe(moscow('1999-12-31T17:00'));
  });
});

describe('a slip of the keyboard', () => {
  const calendar = compileCalendar(office);
  const start = moscow('2026-04-06T10:00');

  it.each([
    ['days', { iso: 'P200000D', clock: 'work' }, { iso: 'P36525D', clock: 'work' }],
    ['hours', { iso: 'PT99999999H', clock: 'work' }, { iso: `PT${36_525 * 24}H`, clock: 'work' }],
    ['months', { iso: 'P99999M', clock: 'wall' }, { iso: 'P1200M', clock: 'wall' }],
  ] as const)('lasts a century at most: %s', (_, typed, century) => {
    expect(calendar.add(start, typed)).toBe(calendar.add(start, century));
    expect(calendar.subtract(start, typed)).toBe(calendar.subtract(start, century));
  });

  it('lays out no days without end: a moment of the year 20265 has no working time', () => {
    const far = Date.UTC(20_265, 0, 1);
    expect(calendar.add(far, work(60))).toBe(far + 60 * minute);
    expect(calendar.nextWorkingMoment(far)).toBe(far);
    expect(calendar.isWorking(far)).toBe(false);
    expect(calendar.intervalsOf(calendar.dayOf(far))).toEqual([]);
    expect(calendar.workMinutes(far, far + day)).toBe(0);
    expect(calendar.workMinutes(start, far)).toBe(calendar.workMinutes(start, Date.UTC(2300, 0, 1)));
  });
});

describe('the algebra of working time', () => {
  const zones = [
    'Europe/Moscow',
    'Europe/Berlin',
    'America/New_York',
    'Australia/Lord_Howe',
    'Asia/Kolkata',
    'America/St_Johns',
  ];
  const hours: [string, string][][] = [
    [
      ['09:00', '13:00'],
      ['14:00', '18:00'],
    ],
    [['00:00', '24:00']],
    [
      ['01:30', '03:15'],
      ['22:00', '23:45'],
    ],
    [],
  ];
  const names = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
  /** Calendars of every zone, each week another mixture of the hours above. */
  const calendars = fc.constantFrom(
    ...Array.from({ length: full ? 120 : 18 }, (_, i) =>
      compileCalendar({
        timezone: zones[i % zones.length]!,
        week: Object.fromEntries(
          names.map((name, n) => [name, hours[(i * 7 + n * (i + 1)) % hours.length]!]),
        ),
        holidays: i % 2 === 0 ? 'ru' : 'none',
        shortDayMinutes: [0, 60, 300][i % 3]!,
        exceptions: [{ date: '2026-03-29', hours: [['00:00', '24:00']] }],
      }),
    ),
  );
  // Around both changes of the clocks of 2026, and anywhere in the years of the production calendar.
  const instants = fc
    .oneof(
      fc.integer({ min: Date.UTC(2013, 0, 1) / minute, max: Date.UTC(2027, 0, 1) / minute }),
      fc.integer({ min: Date.UTC(2026, 2, 27) / minute, max: Date.UTC(2026, 3, 6) / minute }),
      fc.integer({ min: Date.UTC(2026, 9, 23) / minute, max: Date.UTC(2026, 10, 3) / minute }),
    )
    .map((minutes) => minutes * minute);
  const spans = fc.integer({ min: 0, max: 5000 });
  const check = (property: fc.IPropertyWithHooks<never> | fc.IProperty<never>, quick = 400) =>
    fc.assert(property as fc.IProperty<unknown>, runs(quick, 50_000));

  it('spans as many minutes as were added', () => {
    check(
      fc.property(calendars, instants, spans, (calendar, at, d) => {
        expect(calendar.workMinutes(at, calendar.add(at, work(d)))).toBeCloseTo(d, 6);
      }) as never,
    );
  });

  it('adds in parts what it adds at once', () => {
    check(
      fc.property(calendars, instants, spans, spans, (calendar, at, d1, d2) => {
        if (d1 + d2 === 0 || d2 === 0) return;
        expect(calendar.add(calendar.add(at, work(d1)), work(d2))).toBe(calendar.add(at, work(d1 + d2)));
      }) as never,
    );
  });

  it('keeps the order of moments and of spans', () => {
    check(
      fc.property(calendars, instants, instants, spans, spans, (calendar, a, b, d1, d2) => {
        const [early, late] = a <= b ? [a, b] : [b, a];
        const [short, long] = d1 <= d2 ? [d1, d2] : [d2, d1];
        expect(calendar.add(early, work(short))).toBeLessThanOrEqual(calendar.add(late, work(short)));
        if (short > 0)
          expect(calendar.add(early, work(short))).toBeLessThanOrEqual(calendar.add(early, work(long)));
      }) as never,
    );
  });

  it('always ends in working time, or at its closing edge', () => {
    check(
      fc.property(calendars, instants, fc.integer({ min: 1, max: 5000 }), (calendar, at, d) => {
        const end = calendar.add(at, work(d));
        expect(calendar.isWorking(end) || calendar.isWorking(end - 1)).toBe(true);
      }) as never,
    );
  });

  it('comes back where it began', () => {
    check(
      fc.property(calendars, instants, spans, (calendar, at, d) => {
        const end = calendar.add(at, work(d));
        expect(calendar.workMinutes(calendar.subtract(end, work(d)), end)).toBeCloseTo(d, 6);
      }) as never,
    );
  });

  it('sees the same offsets as the platform', () => {
    const formats = new Map(
      zones.map((zone) => [
        zone,
        new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'medium' }),
      ]),
    );
    check(
      fc.property(fc.constantFrom(...zones), instants, (zone, at) => {
        const calendar = compileCalendar({ ...office, timezone: zone, holidays: 'none' });
        expect(new Date(calendar.dayOf(at) * day).toISOString().slice(0, 10)).toBe(
          formats.get(zone)!.format(at).slice(0, 10),
        );
      }) as never,
      100,
    );
  });
});
