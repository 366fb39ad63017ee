import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withoutDeals } from '@/app/session/without-deals';

/** As our own writer quotes it. */
const cell = (text: string) => (/[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
const id = fc.string({ minLength: 1, maxLength: 6, unit: fc.constantFrom('a', '7', '"', ',', '\n', 'Ж') });
const words = fc.string({ maxLength: 20, unit: fc.constantFrom('x', '"', ',', '\n', '\r', 'ё', ' ') });

describe('A file of a log without some deals', () => {
  it('keeps every row of the others, whatever stands in the cells', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(id, words)), fc.uniqueArray(id), async (rows, gone) => {
        const line = ([deal, text]: readonly [string, string]) => `${cell(deal)},${cell(text)}\n`;
        const file = new Blob(['case_id,reason\n', ...rows.map(line)]);
        const left = await withoutDeals(file, new Set(gone));
        const kept = rows.filter(([deal]) => !gone.includes(deal));
        expect(await left.text()).toBe('case_id,reason\n' + kept.map(line).join(''));
      }),
    );
  });

  it('gives new columns to all rows, empty in those that are kept', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(id, words)), async (rows) => {
        const line = ([deal, text]: readonly [string, string]) => `${cell(deal)},${cell(text)}`;
        const file = new Blob(['case_id,reason\n', ...rows.map((row) => `${line(row)}\n`)]);
        const wide = await withoutDeals(file, new Set(), ['attr_a', 'attr_b']);
        expect(await wide.text()).toBe(
          'case_id,reason,attr_a,attr_b\n' + rows.map((row) => `${line(row)},,\n`).join(''),
        );
      }),
    );
  });
});
