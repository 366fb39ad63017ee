import type { Rect, Size } from '../model';

export interface Viewport {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
}

export const zoomRange = { least: 0.08, most: 2 } as const;

/** From this zoom all that a card says is on it, and can be typed. */
export const legible = 0.58;

/** Free space at the edges of the screen, in screen pixels. */
export interface Margins {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** The viewport that shows all of a box, in the middle of what the margins leave. Never above 100 %. */
export function viewportOf(box: Rect, screen: Size, margins: Margins): Viewport {
  const width = Math.max(1, screen.width - margins.left - margins.right);
  const height = Math.max(1, screen.height - margins.top - margins.bottom);
  const wished = Math.min(width / Math.max(1, box.width), height / Math.max(1, box.height), 1);
  const zoom = Math.max(zoomRange.least, wished);
  return {
    zoom,
    x: margins.left + width / 2 - (box.x + box.width / 2) * zoom,
    y: margins.top + height / 2 - (box.y + box.height / 2) * zoom,
  };
}

/** Below this zoom a process is opened at working size instead of whole. */
const leastOpening = 0.22;

/** What is seen first: the whole process if it can be made out, else its beginning at a zoom to work at. */
export function openingViewport(box: Rect, first: Rect, screen: Size, margins: Margins): Viewport {
  const whole = viewportOf(box, screen, margins);
  if (whole.zoom >= leastOpening) return whole;
  const zoom = 0.6;
  return {
    zoom,
    x: margins.left + 40 - first.x * zoom,
    y: screen.height / 2 - (first.y + first.height / 2) * zoom,
  };
}

/** The shortest shift that brings a card on screen; the same viewport if it is there. */
export function revealing(card: Rect, view: Viewport, screen: Size, margin: number): Viewport {
  const { zoom } = view;
  const left = card.x * zoom + view.x;
  const top = card.y * zoom + view.y;
  const x = shift(left, card.width * zoom, screen.width, margin);
  const y = shift(top, card.height * zoom, screen.height, margin);
  return x === 0 && y === 0 ? view : { zoom, x: view.x + x, y: view.y + y };
}

function shift(at: number, length: number, room: number, margin: number): number {
  if (at < margin) return margin - at;
  const over = at + length - (room - margin);
  return over > 0 ? -Math.min(over, at - margin) : 0;
}
