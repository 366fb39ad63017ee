import { describe, expect, it } from 'vitest';
import { arrowTexts } from '@/designer/canvas/arrows';
import { placeLabels, textWidth, wrap } from '@/designer/canvas/routing';
import { createScene } from '@/designer/canvas/scene';
import { tooClose } from '@/designer/model';
import { pickText, type Locale } from '@/kit/i18n';
import { template } from './template';

const scene = createScene(null)(template);
const textsAt = (scale: number, locale: Locale, typed: string | null = null) =>
  arrowTexts(scene, {
    scale,
    text: (title) => pickText(title, locale),
    overlay: null,
    selected: new Set(),
    typed,
  });

describe('words on arrows', () => {
  it('are kept from afar for the arrow whose title is typed, and for no other', () => {
    const [one] = scene.net.transitions.filter(({ source }) => source === 'outcome');
    expect(textsAt(2.3, 'en').some(({ id }) => id === one!.id)).toBe(false);
    const texts = textsAt(2.3, 'en', one!.id);
    expect(texts.map(({ id }) => id)).toEqual([one!.id]);
    const labels = placeLabels(texts, scene.routes.corners, scene.rects, scene.main);
    expect(labels.map(({ id }) => id)).toEqual([one!.id]);
  });

  describe.each(['ru', 'en'] as const)('of the template in %s', (locale) => {
    it.each([1, 1.3, 1.66])(
      'at letter size %s are whole, and stand on no card and on no other words',
      (scale) => {
        const texts = textsAt(scale, locale);
        const labels = placeLabels(texts, scene.routes.corners, scene.rects, scene.main);
        for (const label of labels) {
          expect(label.lines.join(' ')).toBe(pickText(scene.net.transition.get(label.id)!.title, locale));
          for (const rect of scene.rects.values())
            expect([label.lines, tooClose(label, rect, -6)]).toEqual([label.lines, false]);
          for (const other of labels)
            if (other !== label)
              expect([label.lines, other.lines, tooClose(label, other, -1)]).toEqual([
                label.lines,
                other.lines,
                false,
              ]);
        }
        const titled = scene.net.transitions.filter(({ title }) => pickText(title, locale)).length;
        expect(labels.length).toBeGreaterThanOrEqual(titled - (scale > 1 ? 2 : 0));
      },
    );
  });

  it('break between words only, and say when something is left out', () => {
    expect(wrap('Потребности подтверждены', 80, 3)).toEqual(['Потребности', 'подтверждены']);
    expect(wrap('one two three four', textWidth('one two'), 2)).toEqual(['one two', 'three…']);
    expect(wrap('', 80, 3)).toEqual([]);
  });
});
