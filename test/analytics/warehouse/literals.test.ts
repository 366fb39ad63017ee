import fc from 'fast-check';
import { expect, it } from 'vitest';
import { rowsOf, type Cell } from '@/analytics/warehouse';
import { withLiterals } from '@/analytics/warehouse/literals';
import { describeEngines } from './engines';

it('complains about a place without a value', () => {
  expect(() => withLiterals('SELECT ?, ?', [1])).toThrow(RangeError);
  expect(() => withLiterals('SELECT $2', [1])).toThrow(RangeError);
});

describeEngines('values in a statement', (warehouse) => {
  const value = fc.oneof(
    fc.string({ unit: 'binary' }).map((text) => text.replaceAll('\0', '')),
    fc.constantFrom<Cell>("'", "''; DROP TABLE x --", '?', '$1', '"', '/* ? */', null, true, false),
    fc.double({ noNaN: true }),
    fc.maxSafeInteger(),
  );
  it('come back as they went in', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(value, { minLength: 1, maxLength: 12 }), async (values: Cell[]) => {
        const table = await warehouse().query(`SELECT ${values.map(() => '?').join(', ')}`, {
          params: values,
        });
        const expected = values.map((one) => (Object.is(one, -0) ? 0 : one));
        expect(rowsOf(table)[0]!.map((one) => (Object.is(one, -0) ? 0 : one))).toEqual(expected);
      }),
      { numRuns: process.env['FUZZ'] ? 2000 : 60, seed: 7 },
    );
  });
});
