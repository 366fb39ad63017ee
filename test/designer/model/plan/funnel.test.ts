import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { funnelOf, ratioId } from '@/designer/model';

const word = fc.constantFrom('send', 'call', 'offer', 'client', 'demo', 'sign');
/** Names as ids are made from titles: «Send to client» has the mark of a ratio in itself. */
const name = fc.oneof(
  word,
  fc.tuple(word, word).map(([a, b]) => `${a}_to_${b}`),
);

describe('a funnel written as ratios', () => {
  it('gives its points back, whatever they are called', () => {
    const points = fc.uniqueArray(name, { minLength: 2, maxLength: 6, selector: (id) => id });
    fc.assert(
      fc.property(points, (names) => {
        // A name that begins another one cannot be told from it by any reading.
        fc.pre(names.every((a) => names.every((b) => a === b || !`${b}_to_`.startsWith(`${a}_to_`))));
        const ratios = names.slice(0, -1).map((id, i) => ({ id: ratioId(id, names[i + 1]!), share: 0.5 }));
        const read = funnelOf(ratios).map(({ id }) => id);
        expect(read.slice(1, -1)).toEqual(names.slice(1, -1));
      }),
    );
  });

  it('asks for more of every step before it when a share falls', () => {
    const shares = fc.array(fc.double({ min: 0.01, max: 1, noNaN: true }), { minLength: 1, maxLength: 7 });
    fc.assert(
      fc.property(shares, (list) => {
        const points = funnelOf(list.map((share, i) => ({ id: `p${i}_to_p${i + 1}`, share })));
        expect(points).toHaveLength(list.length + 1);
        expect(points.at(-1)).toMatchObject({ id: `p${list.length}`, perWin: 1, share: null });
        points.slice(0, -1).forEach(({ perWin, share }, i) => {
          expect(perWin * share!).toBeCloseTo(points[i + 1]!.perWin, 6);
          expect(perWin).toBeGreaterThanOrEqual(points[i + 1]!.perWin - 1e-9);
        });
      }),
    );
  });

  it('has no number where a share is nothing', () => {
    expect(funnelOf([{ id: 'a_to_b', share: 0 }])[0]).toMatchObject({ id: 'a', perWin: 0 });
    expect(funnelOf([])).toEqual([]);
  });
});
