import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DateOrder } from '@/analytics/intake';
import { parseDate } from '@/analytics/intake/value/date';
import { dateOrdersOf } from '@/analytics/intake/value/date-orders';

const iso = (text: string, order: DateOrder) => {
  const time = parseDate(text, order);
  if (!time) return null;
  const wall = new Date(time.wall).toISOString();
  const offset = time.offset === null ? '' : time.offset === 0 ? 'Z' : `${time.offset}m`;
  return (time.hasTime ? wall.slice(0, 19) : wall.slice(0, 10)) + offset;
};

describe('dates in any dress', () => {
  it.each([
    ['2016-10-20', 'ymd', '2016-10-20'],
    ['20-10-2016', 'dmy', '2016-10-20'],
    ['20-10-16', 'dmy', '2016-10-20'],
    ['03.04.2026', 'dmy', '2026-04-03'],
    ['3.4.2026 г.', 'dmy', '2026-04-03'],
    ['03.04.2026 10:00', 'dmy', '2026-04-03T10:00:00'],
    ['03.04.2026 9:05:07', 'dmy', '2026-04-03T09:05:07'],
    ['2026-04-03T10:00:00Z', 'ymd', '2026-04-03T10:00:00Z'],
    ['2026-04-03T10:00:00.546Z', 'ymd', '2026-04-03T10:00:00Z'],
    ['2026-04-03T10:00:00+03:00', 'ymd', '2026-04-03T10:00:00180m'],
    ['10/20/2016', 'mdy', '2016-10-20'],
    ['1/11/2021', 'mdy', '2021-01-11'],
    ['1/18/2021 0:00', 'mdy', '2021-01-18T00:00:00'],
    ['1/2/2018 9:00 PM', 'mdy', '2018-01-02T21:00:00'],
    ['15 Apr, 2021 00:02:00', 'dmy', '2021-04-15T00:02:00'],
    ['8 марта 2026', 'dmy', '2026-03-08'],
    ['20210105', 'ymd', '2021-01-05'],
    ['46115', 'serial', '2026-04-03'],
    ['46115.5', 'serial', '2026-04-03T12:00:00'],
    ['1775210400', 'unix_s', '2026-04-03T10:00:00Z'],
    ['1775210400000', 'unix_ms', '2026-04-03T10:00:00Z'],
  ] as const)('%s as %s', (text, order, expected) => {
    expect(iso(text, order)).toBe(expected);
  });

  it.each([
    ['31.02.2026', 'dmy'],
    ['2026-13-01', 'ymd'],
    ['не закрыта', 'dmy'],
    ['12', 'dmy'],
    ['10.10.2026 25:00', 'dmy'],
    ['', 'serial'],
  ] as const)('%s is no date', (text, order) => {
    expect(parseDate(text, order)).toBeNull();
  });

  it('every date reads back from every shape it can be written in', () => {
    const at = fc.integer({ min: Date.UTC(1995, 0, 1), max: Date.UTC(2060, 0, 1) });
    fc.assert(
      fc.property(at, fc.constantFrom('.', '-', '/'), fc.boolean(), (ms, mark, isShort) => {
        const day = new Date(ms).toISOString().slice(0, 10);
        const [year, month, date] = day.split('-') as [string, string, string];
        const written = isShort && year >= '2000' ? year.slice(2) : year;
        expect(iso([date, month, written].join(mark), 'dmy')).toBe(day);
        expect(iso([month, date, written].join(mark), 'mdy')).toBe(day);
        expect(iso([year, month, date].join(mark), 'ymd')).toBe(day);
      }),
      { numRuns: process.env.FUZZ ? 20_000 : 500 },
    );
  });
});

describe('the order of a column is judged on all its values', () => {
  it('one day above twelve decides', () => {
    expect(dateOrdersOf('created', ['03/04/2026', '13/04/2026'])).toEqual(['dmy']);
    expect(dateOrdersOf('created', ['03/04/2026', '04/13/2026'])).toEqual(['mdy']);
  });

  it('where all values fit both, both are returned and somebody is asked', () => {
    expect(dateOrdersOf('created', ['03/04/2026', '05/06/2026'])).toEqual(['dmy', 'mdy']);
    expect(dateOrdersOf('created', ['03-04-2026'])).toEqual(['dmy', 'mdy']);
  });

  it('points mean day first, and names of months leave nothing to ask', () => {
    expect(dateOrdersOf('Дата', ['03.04.2026'])).toEqual(['dmy']);
    expect(dateOrdersOf('Created', ['03 Apr 2026'])).toEqual(['dmy']);
  });

  it('numbers are dates only where the name says so', () => {
    expect(dateOrdersOf('Дата', ['46115', '46116'])).toEqual(['serial']);
    expect(dateOrdersOf('Сумма', ['46115', '46116'])).toEqual([]);
  });

  it('words in a column of dates do not spoil it, other shapes do', () => {
    expect(dateOrdersOf('Дата закрытия', ['20.10.2016 09:00:00', 'не закрыта'])).toEqual(['dmy']);
    expect(dateOrdersOf('created', ['week 12 of 2026', 'week 13 of 2026'])).toEqual([]);
  });
});
