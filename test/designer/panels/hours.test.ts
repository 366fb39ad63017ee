import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  faultOf,
  hoursText,
  readHours,
  shortened,
  workedMinutes,
} from '@/designer/panels/inspector/process/hours';

const span = fc
  .tuple(fc.integer({ min: 0, max: 1439 }), fc.integer({ min: 0, max: 1439 }))
  .map(([from, to]) => [clock(from), clock(to)] as const);
const clock = (minutes: number) =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

describe('hours typed as text', () => {
  it('are read as people write them', () => {
    const day = [
      ['09:00', '13:00'],
      ['14:00', '18:00'],
    ];
    for (const text of [
      '9-13, 14-18',
      '09:00–13:00, 14:00–18:00',
      '9.00 — 13.00; 1400-1800',
      'с 9 до 13, с 14 до 18',
      'from 9 to 13, from 14 to 18',
    ])
      expect(readHours(text), text).toEqual(day);
    expect(readHours('')).toEqual([]);
    expect(readHours(' 0-24 ')).toEqual([['00:00', '24:00']]);
  });

  it('that are no hours are named by the part that is not', () => {
    for (const [text, part] of [
      ['9-13x', '9-13x'],
      ['9-13, lunch', 'lunch'],
      ['25-26', '25-26'],
      ['9', '9'],
      ['9-12:75', '9-12:75'],
    ])
      expect(readHours(text!)).toEqual({ fault: 'unreadable', part });
  });

  it('are written so that they are read again', () => {
    fc.assert(
      fc.property(fc.array(span, { maxLength: 4 }), (hours) => {
        expect(readHours(hoursText(hours))).toEqual(hours);
      }),
    );
  });

  it('that end before they begin or lie over each other are told, with which', () => {
    expect(faultOf([['14:00', '13:00']])).toEqual({ fault: 'backward', part: '14:00–13:00' });
    expect(
      faultOf([
        ['09:00', '13:00'],
        ['12:00', '18:00'],
      ]),
    ).toEqual({ fault: 'overlap', part: '09:00–13:00, 12:00–18:00' });
    expect(
      faultOf([
        ['09:00', '13:00'],
        ['13:00', '18:00'],
      ]),
    ).toBeNull();
  });
});

describe('a short day', () => {
  it('loses exactly its minutes from the end, but never more than it has', () => {
    const ordered = fc
      .uniqueArray(fc.integer({ min: 0, max: 1439 }), { minLength: 2, maxLength: 8 })
      .map((times) => times.sort((a, b) => a - b))
      .map((times) =>
        times.flatMap((from, i) =>
          i % 2 === 0 && i + 1 < times.length ? [[clock(from), clock(times[i + 1]!)] as const] : [],
        ),
      );
    fc.assert(
      fc.property(ordered, fc.integer({ min: 0, max: 300 }), (hours, minutes) => {
        const rest = shortened(hours, minutes);
        expect(workedMinutes(rest)).toBe(Math.max(0, workedMinutes(hours) - minutes));
        expect(faultOf(rest)).toBeNull();
      }),
    );
  });
});
