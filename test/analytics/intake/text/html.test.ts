import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HtmlReader } from '@/analytics/intake/text/html';

const page = (rows: readonly (readonly string[])[], after = '') =>
  `<html><body><table class="deals">${rows
    .map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('\n')}</tr>`)
    .join('')}</table>${after}</body></html>`;

function read(pieces: readonly string[]): string[][] {
  const rows: string[][] = [];
  const reader = new HtmlReader({ row: (cells) => void rows.push(cells), broken: () => undefined });
  for (const piece of pieces) reader.push(piece);
  reader.end();
  return rows;
}

describe('rows of a page', () => {
  it('are the same wherever the page is cut', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'б', '7', '-'), minLength: 1, maxLength: 4 });
    const rows = fc.array(fc.array(word, { minLength: 2, maxLength: 2 }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(rows, fc.array(fc.nat(400), { maxLength: 6 }), (given, cuts) => {
        const text = page(given);
        const places = [0, ...cuts.map((cut) => cut % text.length), text.length].sort((a, b) => a - b);
        const pieces = places.slice(1).map((to, at) => text.slice(places[at], to));
        expect(read(pieces)).toEqual(given);
      }),
    );
  });

  it('are those of its first table', () => {
    expect(read([page([['a', 'b']], page([['c', 'd']]))])).toEqual([['a', 'b']]);
  });

  // Minutes, if what lies below were read anew for every row.
  it('are read once, however long a page that comes whole', () => {
    const rows = Array.from({ length: 40_000 }, (_, at) => [`${at}`, 'Стеллажи', 'Успешно', '2026-01-05']);
    const seen = read([page(rows)]);
    expect([seen.length, seen.at(-1)]).toEqual([40_000, rows.at(-1)]);
  });
});
