import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseBool } from '@/analytics/intake/value/bool';
import { parseDuration } from '@/analytics/intake/value/duration';
import { decimalOf } from '@/analytics/intake/value/number';
import { readNumber, readTyped } from '@/kit/i18n';

describe('numbers as people and CRMs write them', () => {
  it.each([
    ['1 054,00', ',', 1054],
    ['1\u00a0054,00', ',', 1054],
    ['1\u202f234\u202f567,89', ',', 1234567.89],
    ['$22,700.00', '.', 22700],
    ['€ 2.900,00', ',', 2900],
    ['€ 11398,00', ',', 11398],
    ['$342.09K', '.', 342090],
    ['1000|RUB', '.', 1000],
    ['(120)', '.', -120],
    ['-5', '.', -5],
    ['−5,5', ',', -5.5],
    ['12 500 руб.', '.', 12500],
    ['1.5E3', '.', 1500],
    ['1 054,00 р.', ',', 1054],
    ['5 000 р', '.', 5000],
    ['10 тыс.', '.', 10_000],
    ['1,5 млн ₽', ',', 1_500_000],
    ['2,3 млрд руб.', ',', 2_300_000_000],
    ['10 тыс. руб.', '.', 10_000],
    ['450 000 тг', '.', 450_000],
    ['12,50 Br', ',', 12.5],
    ['РУБ 300', '.', 300],
    ['1.1M', '.', 1_100_000],
    ['-$5', '.', -5],
  ] as const)('%s', (text, decimal, expected) => {
    expect(readNumber(text, decimal)).toBeCloseTo(expected, 9);
  });

  it.each(['', 'abc', 'GTX 500', '#REF!', '1-2', '12abc', '1,2,3.4.5', '1e999', '5 рядов', '3 тгк', 'р.'])(
    '%s is no number',
    (text) => {
      expect(readNumber(text, '.')).toBeNull();
    },
  );

  it('the decimal mark is that of the column', () => {
    expect(decimalOf(['1,054', '2,100'])).toBeNull();
    expect(decimalOf(['1,054', '2,5'])).toBe(',');
    expect(decimalOf(['1.234.567'])).toBe(',');
    expect(decimalOf(['22,700.00'])).toBe('.');
    expect(decimalOf(['2.900,00'])).toBe(',');
    expect(decimalOf(['10 тыс.', '1 054,00 р.'])).toBe(',');
    expect(decimalOf(['0,125', '1,250'])).toBe(',');
  });

  it('every amount in kopecks reads back from Russian and English writing', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), (kopecks) => {
        for (const [locale, decimal] of [
          ['ru-RU', ','],
          ['en-US', '.'],
        ] as const) {
          const text = new Intl.NumberFormat(locale, { minimumFractionDigits: 2 }).format(kopecks / 100);
          expect(Math.round(readNumber(text, decimal)! * 100)).toBe(kopecks || 0);
        }
      }),
      { numRuns: process.env.FUZZ ? 20_000 : 500 },
    );
  });
});

describe('numbers typed on a screen', () => {
  it.each([
    ['450,000', 'en', 'money', 450_000],
    ['450,000', 'ru', 'money', 450_000],
    ['450.000', 'en', 'money', 450_000],
    ['450.000', 'ru', 'money', 450_000],
    ['1,234,567', 'en', 'money', 1_234_567],
    ['1.234.567,50', 'ru', 'money', 1_234_567.5],
    ['1 234,5', 'ru', 'money', 1234.5],
    ['12.50', 'ru', 'money', 12.5],
    ['10 тыс. ₽', 'ru', 'money', 10_000],
    ['4,200', 'en', 'number', 4200],
    ['4.200', 'en', 'number', 4.2],
    ['4,200', 'ru', 'number', 4.2],
    ['4.200', 'ru', 'number', 4200],
    ['0,125', 'en', 'number', 0.125],
    ['40 м', 'ru', 'number', null],
    ['много', 'ru', 'money', null],
  ] as const)('%s in %s as %s', (text, locale, kind, expected) => {
    expect(readTyped(text, locale, kind)).toBe(expected);
  });
});

describe('other values', () => {
  it('durations in seconds, clocks and words', () => {
    expect(['80', '00:01:20', '1:20', '1 мин. 20 сек.', 'скоро'].map(parseDuration)).toEqual([
      80,
      80,
      80,
      80,
      null,
    ]);
  });

  it('yes and no in both languages', () => {
    expect(['Да', 'нет', 'YES', 'false', '2'].map(parseBool)).toEqual([true, false, true, false, null]);
  });
});
