// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { createScreen } from '@/designer/canvas/screen';
import type { Viewport } from '@/designer/canvas/viewport';

afterEach(() => document.body.replaceChildren());

/** A window of 800 by 600 with a legend of a given height at its foot. */
function windowOf(legend: number) {
  const place = document.createElement('div');
  const root = document.createElement('div');
  const corner = document.createElement('div');
  corner.dataset['legend'] = '';
  place.append(root, corner);
  document.body.append(place);
  Object.defineProperties(root, { clientWidth: { value: 800 }, clientHeight: { value: 600 } });
  root.getBoundingClientRect = () => new DOMRect(0, 0, 800, 600);
  corner.getBoundingClientRect = () => new DOMRect(16, 588 - legend, 500, legend);
  let viewport: Viewport = { x: 0, y: 0, zoom: 0.5 };
  const screen = createScreen({
    getViewport: () => viewport,
    setViewport: (next) => {
      viewport = next;
      return Promise.resolve(true);
    },
  });
  screen.attach(root);
  return screen;
}

describe('the window onto the drawing', () => {
  it('keeps free what the legend covers, however many lines it has', () => {
    const box = { x: 0, y: 0, width: 400, height: 4000 };
    for (const legend of [0, 70, 110, 160]) {
      const screen = windowOf(legend);
      screen.fit(box);
      const { y, zoom } = screen.viewport();
      expect(y + box.height * zoom).toBeLessThanOrEqual(588 - legend);
    }
  });

  it('brings a card that is out of sight into the middle, and moves nothing for one that is seen', () => {
    const screen = windowOf(0);
    const before = screen.viewport();
    screen.centre({ x: 100, y: 100, width: 200, height: 100 });
    expect(screen.viewport()).toBe(before);
    screen.centre({ x: 3000, y: 100, width: 200, height: 100 });
    expect(screen.viewport()).toEqual({ zoom: 0.5, x: 400 - 1550, y: 300 - 75 });
  });
});
