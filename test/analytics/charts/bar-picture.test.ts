// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { barPictureSvg } from '@/analytics/charts';

describe('a chart as a picture', () => {
  it('draws bars in proportion, with the range and the line of the whole', () => {
    const svg = barPictureSvg({
      title: 'Win rate',
      lines: ['Log', 'Region: North'],
      bars: [
        { title: 'Anna', length: 1, value: '60 %', note: 'x', range: { low: 0.8, high: 1 } },
        { title: 'Boris', length: 0.5, value: '30 %', below: 'lost 3' },
      ],
      mark: { at: 0.7, label: 'all together: 42 %' },
    });
    const widths = [...svg.matchAll(/<rect x="256"[^>]* width="([\d.]+)"/g)].map((found) => Number(found[1]));
    expect(widths[0]! / widths[1]!).toBe(2);
    for (const words of ['Win rate', 'Region: North', 'Anna', '60 %', 'lost 3', 'all together: 42 %'])
      expect(svg).toContain(words);
  });

  it('is sound XML whatever the names are', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary-ascii' }), (title) => {
        const svg = barPictureSvg({ title, lines: [title], bars: [{ title, length: 0, value: title }] });
        const page = new DOMParser().parseFromString(svg, 'image/svg+xml');
        expect(page.querySelector('parsererror')).toBeNull();
        expect(svg).not.toMatch(/<(?!\/?(?:svg|title|rect|text|path)\b)/);
        expect(svg).not.toMatch(/&(?!(?:amp|lt|gt|quot);)/);
      }),
    );
  });
});
