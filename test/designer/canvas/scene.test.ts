import { describe, expect, it } from 'vitest';
import { createScene, extentOf } from '@/designer/canvas/scene';
import { pictureOf } from '@/designer/canvas/picture';
import { numbersOf } from '@/designer/overlay';
import { pickText } from '@/kit/i18n';
import { overlayOf } from '../../fixtures/overlay';
import { smallProcess } from '../../fixtures/small-process';
import { template } from './template';

describe('the scene of a drawing', () => {
  it('is the same object for the same document, and keeps its ways when only a text changes', () => {
    const sceneOf = createScene(null);
    const process = smallProcess();
    const scene = sceneOf(process);
    expect(sceneOf(process)).toBe(scene);
    const renamed = { ...process, title: { en: 'Another name' } };
    expect(sceneOf(renamed)).toBe(scene);
  });

  it('gives the number of passages to one of the arrows that share both ends', () => {
    const process = smallProcess();
    const [call, ...others] = process.stages;
    const again = {
      ...call!,
      outcomes: [...call!.outcomes, { id: 'second', title: {}, kind: 'branch' as const, to: 'offer' }],
    };
    const scene = createScene(null)({ ...process, stages: [again, ...others] });
    const both = scene.net.transitions.filter(({ from, to }) => from === 'call' && to === 'offer');
    expect(both).toHaveLength(2);
    expect(both.filter(({ id }) => scene.carriers.has(id)).map(({ id }) => id)).toEqual(['call/talked']);
  });

  it('draws what happens though nothing is drawn for it, and routes it like any arrow', () => {
    const scene = createScene(numbersOf(overlayOf(template)))(template);
    const undrawn = scene.net.transitions.filter(({ kind }) => kind === 'undrawn');
    expect(undrawn.map(({ from, to }) => [from, to])).toEqual([['call', 'offer_prep']]);
    expect(scene.routes.corners.get(undrawn[0]!.id)!.length).toBeGreaterThan(1);
  });

  it('reaches as far as its outermost arrows', () => {
    const scene = createScene(null)(template);
    const box = extentOf(scene);
    for (const { x, y } of [...scene.routes.corners.values()].flat()) {
      expect(x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height).toBe(true);
    }
  });
});

describe('the picture', () => {
  it.each(['ru', 'en'] as const)('holds every card, arrow and word of the template in %s', (locale) => {
    const scene = createScene(null)(template);
    const svg = pictureOf(scene, template, locale);
    const words = [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, word]) => word).join(' ');
    for (const { title } of [...template.stages, ...template.ends, ...template.entries])
      for (const word of pickText(title, locale).split(' ')) expect(words).toContain(word);
    const lines = [...svg.matchAll(/<path [^>]*fill="none"/g)];
    expect(lines).toHaveLength(scene.net.transitions.length);
    expect(svg).not.toContain('…');
  });

  it('writes words of people as text, never as markup', () => {
    const process = smallProcess();
    const [first, ...others] = process.stages;
    const risky = { ...process, stages: [{ ...first!, title: { en: '<b>&"' } }, ...others] };
    const svg = pictureOf(createScene(null)(risky), risky, 'en');
    expect(svg).toContain('&lt;b&gt;&amp;&quot;');
    expect(svg).not.toContain('<b>');
  });
});
