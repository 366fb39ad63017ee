import { describe, expect, it } from 'vitest';
import { cardsBeyond, steppedTo } from '@/designer/canvas/beyond';
import { snapShift } from '@/designer/canvas/gestures/guides';
import { neighbour } from '@/designer/canvas/keys/neighbour';
import { levelOf, letterScaleOf } from '@/designer/canvas/level';
import { openingViewport, revealing, viewportOf } from '@/designer/canvas/viewport';
import { boundsOf, rectAt, rectsOf } from '@/designer/model';
import { bigProcess } from '../../fixtures/big-process';
import { template } from './template';

const margins = { top: 20, right: 20, bottom: 92, left: 20 };
const screen = { width: 1240, height: 760 };

describe('arrow keys', () => {
  const rects = rectsOf(template);
  const go = (from: string, direction: 'left' | 'right' | 'up' | 'down') =>
    neighbour(from, direction, rects, () => true);

  it('follow the won path to the right and back', () => {
    expect(go('call', 'right')).toBe('needs');
    expect(go('closing', 'right')).toBe('launch');
    expect(go('launch', 'right')).toBe('won');
    expect(go('needs', 'left')).toBe('call');
  });

  it('go up to the entries and down to side stages and losses', () => {
    expect(go('needs', 'up')).toBe('entry:repeat');
    expect(go('contract', 'down')).toBe('objections');
    expect(go('call', 'down')).toBe('not_ours');
  });

  it('stay where there is nothing further on', () => {
    expect(go('won', 'right')).toBeNull();
  });
});

describe('the window onto the drawing', () => {
  it('shows the whole template with its titles legible', () => {
    const view = viewportOf(boundsOf(rectsOf(template).values()), screen, margins);
    expect(levelOf(view.zoom)).toBe('brief');
    expect(letterScaleOf(view.zoom)).toBeGreaterThan(0);
  });

  it('puts all of a box inside the margins, never larger than life', () => {
    const box = { x: -500, y: 300, width: 3000, height: 400 };
    const { x, y, zoom } = viewportOf(box, screen, margins);
    expect(box.x * zoom + x).toBeCloseTo(20);
    expect((box.x + box.width) * zoom + x).toBeCloseTo(1220);
    expect(box.y * zoom + y).toBeGreaterThanOrEqual(20);
    expect(viewportOf({ x: 0, y: 0, width: 10, height: 10 }, screen, margins).zoom).toBe(1);
  });

  it('opens a huge process at its beginning and at a size to work at', () => {
    const rects = rectsOf(bigProcess(500));
    const view = openingViewport(boundsOf(rects.values()), rects.get('stage_0')!, screen, margins);
    expect(levelOf(view.zoom)).toBe('full');
    expect(rects.get('stage_0')!.x * view.zoom + view.x).toBeGreaterThan(0);
  });

  it.each([
    ['1366 × 768', { width: 1166, height: 552 }],
    ['a phone', { width: 390, height: 486 }],
  ])('opens the template on %s at its beginning with all words legible, entries in sight', (_, size) => {
    const rects = rectsOf(template);
    const view = openingViewport(boundsOf(rects.values()), rects.get('call')!, size, margins);
    expect(levelOf(view.zoom)).toBe('full');
    const entry = rects.get('entry:cold')!;
    expect(entry.x * view.zoom + view.x).toBeGreaterThanOrEqual(0);
    expect(entry.y * view.zoom + view.y).toBeGreaterThanOrEqual(0);
    const needs = rects.get('needs')!;
    expect(needs.x * view.zoom + view.x).toBeLessThan(size.width);
    expect(cardsBeyond(rects.values(), view, size)).toMatchObject({ left: 0, up: 0, down: 0 });
    expect(cardsBeyond(rects.values(), view, size).right).toBeGreaterThan(0);
  });

  it('shows the losses of the template above the legend at 1366 × 768, at the zoom it opens at', () => {
    const size = { width: 1166, height: 552 };
    // The legend is folded on a screen as low as this.
    const low = { ...margins, bottom: 56 };
    const rects = rectsOf(template);
    const view = openingViewport(boundsOf(rects.values()), rects.get('call')!, size, low);
    for (const end of ['lost', 'later', 'not_ours']) {
      const { y, height } = rects.get(end)!;
      expect((y + height) * view.zoom + view.y).toBeLessThan(size.height - low.bottom);
    }
  });

  it('opens the template whole on 1440 × 900, from its entries to the win, with titles and numbers legible', () => {
    const rects = rectsOf(template);
    const size = { width: 1240, height: 670 };
    const view = openingViewport(boundsOf(rects.values()), rects.get('call')!, size, margins);
    expect(cardsBeyond(rects.values(), view, size)).toEqual({ left: 0, right: 0, up: 0, down: 0 });
    expect(levelOf(view.zoom)).toBe('brief');
  });

  it('opens whole what can be read whole', () => {
    const box = { x: 0, y: 0, width: 1600, height: 600 };
    expect(openingViewport(box, box, screen, margins)).toEqual(viewportOf(box, screen, margins));
  });

  it('comes to the cards beyond an edge by steps towards it', () => {
    const rects = [rectAt('stage', { x: 0, y: 0 }), rectAt('stage', { x: 3000, y: 0 })];
    let view = { x: 0, y: 100, zoom: 1 };
    for (let i = 0; i < 3; i++) view = steppedTo('right', view, screen);
    expect(cardsBeyond(rects, view, screen)).toEqual({ left: 1, right: 0, up: 0, down: 0 });
  });

  it('pans no further than needed for a card to be seen, and not at all if it is', () => {
    const view = { x: 0, y: 0, zoom: 1 };
    const seen = rectAt('stage', { x: 100, y: 100 });
    expect(revealing(seen, view, screen, 32)).toBe(view);
    const right = revealing(rectAt('stage', { x: 1200, y: 100 }), view, screen, 32);
    expect(1200 + 208 + right.x).toBe(1240 - 32);
    expect(revealing(rectAt('stage', { x: -300, y: 100 }), view, screen, 32).x).toBe(332);
  });
});

describe('a dragged card', () => {
  const card = rectAt('stage', { x: 0, y: 0 });

  it('is drawn to the row of its neighbour, and a line shows it', () => {
    const other = rectAt('stage', { x: 400, y: 103 });
    const { shift, guides } = snapShift(card, { x: 21, y: 100 }, [other], 6);
    expect(shift).toEqual({ x: 20, y: 103 });
    expect(guides).toHaveLength(1);
    expect(guides[0]!.y1).toBe(103 + card.height / 2);
  });

  it('joins cards of other sizes by their middles', () => {
    const end = rectAt('end', { x: 400, y: 40 });
    expect(snapShift(card, { x: 0, y: 2 }, [end], 6).shift.y).toBe(40 + end.height / 2 - card.height / 2);
  });

  it('keeps to the grid far from the others', () => {
    expect(snapShift(card, { x: 37, y: 51 }, [], 6)).toEqual({ shift: { x: 36, y: 52 }, guides: [] });
  });
});
