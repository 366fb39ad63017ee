import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shareOf, wilson } from '@/analytics/stats';

describe('Wilson range', () => {
  it('gives the published values', () => {
    // Newcombe 1998, table I: 81 of 263, 15 of 148, 0 of 20, 1 of 29.
    const rounded = (part: number, whole: number) => {
      const { low, high } = wilson(part, whole);
      return [low.toFixed(4), high.toFixed(4)];
    };
    expect(rounded(81, 263)).toEqual(['0.2553', '0.3662']);
    expect(rounded(15, 148)).toEqual(['0.0624', '0.1605']);
    expect(rounded(0, 20)).toEqual(['0.0000', '0.1611']);
    expect(rounded(1, 29)).toEqual(['0.0061', '0.1718']);
  });

  it('holds the share, stays between 0 and 1, and mirrors', () => {
    const sample = fc.nat(100_000).chain((whole) => fc.tuple(fc.nat(whole), fc.constant(whole)));
    fc.assert(
      fc.property(sample, ([part, whole]) => {
        const { low, high } = wilson(part, whole);
        if (whole > 0) {
          expect(low).toBeLessThanOrEqual(part / whole);
          expect(high).toBeGreaterThanOrEqual(part / whole);
        }
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(1);
        const mirror = wilson(whole - part, whole);
        expect(mirror.low).toBeCloseTo(1 - high, 10);
        expect(mirror.high).toBeCloseTo(1 - low, 10);
      }),
    );
  });

  it('knows nothing of nothing', () => {
    expect(wilson(0, 0)).toMatchObject({ low: 0, high: 1 });
    expect(shareOf(0, 0)).toBeNull();
  });
});
