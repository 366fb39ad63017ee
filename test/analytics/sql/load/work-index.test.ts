import { describe, expect, it } from 'vitest';
import { workIndex, workIndexCsv } from '@/analytics/sql';
import { compileCalendar } from '@/runtime/engine';

const DAY = 86_400_000;
const monday = Date.UTC(2026, 2, 30) / DAY;

const calendar = compileCalendar({
  timezone: 'Asia/Vladivostok',
  week: { mon: [['09:00', '13:00']], tue: [['09:00', '18:00']] },
  holidays: 'none',
  shortDayMinutes: 60,
  exceptions: [],
});

describe('the index of working time', () => {
  it('cuts a local day where the UTC day changes', () => {
    const { spans, days } = workIndex(calendar, [monday, monday - 1]);
    // Nine in Vladivostok is 23:00 of the day before by UTC.
    const nine = monday * DAY - 3_600_000;
    expect(days).toEqual([
      { day: monday - 1, before: 0, spans: [[nine, monday * DAY]] },
      {
        day: monday,
        before: 60,
        spans: [
          [monday * DAY, nine + 4 * 3_600_000],
          [nine + DAY, (monday + 1) * DAY],
        ],
      },
    ]);
    expect(spans).toBe(2);
  });

  it('fills days of fewer spans, so that every row has the same columns', () => {
    const lines = workIndexCsv(workIndex(calendar, [monday - 1, monday, monday + 3]))
      .trimEnd()
      .split('\n');
    expect(lines[0]).toBe('day,before,from_0,to_0,from_1,to_1');
    expect(new Set(lines.map((line) => line.split(',').length))).toEqual(new Set([6]));
  });

  it('leaves out days of years that cannot be meant', () => {
    expect(workIndex(calendar, [0, monday, 1e6]).days.map(({ day }) => day)).toEqual([monday]);
    expect(workIndex(calendar, [])).toEqual({ spans: 0, days: [] });
  });
});
