import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quota } from '@/designer/simulate/chance/quota';
import { random } from '@/designer/simulate/chance/random';
import { shuffled, weighted } from '@/designer/simulate/chance/draw';
import { heap } from '@/designer/simulate/floor/heap';

describe('chance', () => {
  it('is the same for the same seed and another for another', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (seed, other) => {
        const draws = (of: string) => {
          const chances = random(of);
          return Array.from({ length: 5 }, () => chances.next());
        };
        expect(draws(seed)).toEqual(draws(seed));
        if (seed !== other) expect(draws(seed)).not.toEqual(draws(other));
      }),
    );
  });

  it('of a named stream does not depend on what was drawn before', () => {
    const fresh = random('seed').fork('people').next();
    const used = random('seed');
    for (let i = 0; i < 100; i++) used.next();
    used.fork('companies').next();
    expect(used.fork('people').next()).toBe(fresh);
  });

  it('is even: each tenth of the range gets a tenth of the draws', () => {
    const chances = random(1);
    const counts = new Array<number>(10).fill(0);
    const draws = 100_000;
    for (let i = 0; i < draws; i++) counts[Math.floor(chances.next() * 10)]!++;
    // Chi-square with 9 degrees of freedom: 27.9 at one in a thousand.
    const chiSquare = counts.reduce((sum, n) => sum + (n - draws / 10) ** 2 / (draws / 10), 0);
    expect(chiSquare).toBeLessThan(27.9);
  });

  it('shuffles without losing anything and weighs without taking what has no weight', () => {
    const chances = random(2);
    expect(shuffled(chances, [1, 2, 3, 4, 5]).sort()).toEqual([1, 2, 3, 4, 5]);
    for (let i = 0; i < 1000; i++) expect(weighted(chances, { never: 0, always: 1 })).toBe('always');
  });
});

describe('a quota', () => {
  it('makes something happen n times p times, give or take one, in whatever order the chances come', () => {
    fc.assert(
      fc.property(
        fc.integer(),
        fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 200 }),
        (seed, chances) => {
          const quotas = quota(random(seed));
          let happened = 0;
          let expected = 0;
          for (const chance of chances) {
            if (quotas.happens('cell', chance)) happened++;
            expected += chance;
            expect(Math.abs(happened - expected)).toBeLessThan(1 + 1e-9);
          }
        },
      ),
    );
  });

  it('takes each choice in proportion to its weight', () => {
    const quotas = quota(random(3));
    const weights = { a: 0.5, b: 0.3, c: 0.2 };
    const counts = { a: 0, b: 0, c: 0 };
    for (let i = 0; i < 1000; i++) counts[quotas.choose('cell', weights)]++;
    expect(Math.abs(counts.a - 500)).toBeLessThanOrEqual(2);
    expect(Math.abs(counts.b - 300)).toBeLessThanOrEqual(2);
    expect(Math.abs(counts.c - 200)).toBeLessThanOrEqual(2);
  });

  it('keeps its cells apart', () => {
    const quotas = quota(random(4));
    const alone = quota(random(4));
    for (let i = 0; i < 50; i++) quotas.happens('other', 0.37);
    const both = Array.from({ length: 20 }, () => [quotas.happens('cell', 0.3), alone.happens('cell', 0.3)]);
    for (const [mixed, pure] of both) expect(mixed).toBe(pure);
  });
});

describe('a heap', () => {
  it('gives everything back by time, and equal times in the order they came', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 20 })), (times) => {
        const queue = heap<number>();
        times.forEach((at, i) => queue.put(at, i));
        const taken: number[] = [];
        for (let item = queue.take(); item !== null; item = queue.take()) taken.push(item);
        const expected = times.map((at, i) => [at, i] as const).sort((a, b) => a[0] - b[0] || a[1] - b[1]);
        expect(taken).toEqual(expected.map(([, i]) => i));
      }),
    );
  });
});
