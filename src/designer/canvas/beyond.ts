import { centreOf, type Rect, type Size } from '../model';
import type { Viewport } from './viewport';

export const sides = ['left', 'right', 'up', 'down'] as const;
export type Side = (typeof sides)[number];

/** How many cards lie out of sight on every side: those whose middle is beyond the edge, each on one side. */
export function cardsBeyond(
  rects: Iterable<Rect>,
  { x, y, zoom }: Viewport,
  { width, height }: Size,
): Record<Side, number> {
  const beyond = { left: 0, right: 0, up: 0, down: 0 };
  for (const rect of rects) {
    const middle = centreOf(rect);
    const across = middle.x * zoom + x;
    const down = middle.y * zoom + y;
    if (across < 0) beyond.left++;
    else if (across > width) beyond.right++;
    else if (down < 0) beyond.up++;
    else if (down > height) beyond.down++;
  }
  return beyond;
}

/** A step towards a side: the screen but a fifth of it, so that what was at the edge is still seen. */
export function steppedTo(side: Side, { x, y, zoom }: Viewport, { width, height }: Size): Viewport {
  const share = 0.8;
  switch (side) {
    case 'left':
      return { zoom, x: x + width * share, y };
    case 'right':
      return { zoom, x: x - width * share, y };
    case 'up':
      return { zoom, x, y: y + height * share };
    case 'down':
      return { zoom, x, y: y - height * share };
  }
}
