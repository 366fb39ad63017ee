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

/**
 * A process that is seen whole at this zoom or above is opened whole: the way to a win and its losses in one look are
 * worth more than the names of arrows, and titles and numbers are still read. Below it they are not.
 */
const leastWhole = 0.42;

/**
 * What is seen first: the whole process if it can be read so, else its beginning at a zoom to work at. All rows are
 * on screen if they fit at that zoom; if not, the top of the drawing is, and the first stage with it.
 */
export function openingViewport(box: Rect, first: Rect, screen: Size, margins: Margins): Viewport {
  const whole = viewportOf(box, screen, margins);
  if (whole.zoom >= leastWhole) return whole;
  const zoom = legible;
  const room = Math.max(1, screen.height - margins.top - margins.bottom);
  const over = box.height * zoom - room;
  // What is short of room takes some of the margin.
  const top = over <= 0 ? margins.top - over / 2 : Math.max(margins.top - over, margins.top / 2);
  // With much above it the first stage still stands in the upper part of the screen.
  const lowest = margins.top + room * 0.6 - (first.y + first.height / 2) * zoom;
  return { zoom, x: opensAt(box, first, screen, margins, zoom), y: Math.min(top - box.y * zoom, lowest) };
}

/** The left edge of the drawing at that of the screen, unless the first stage would go out of sight. */
function opensAt(box: Rect, first: Rect, screen: Size, margins: Margins, zoom: number): number {
  const furthest = screen.width - margins.right - (first.x + first.width) * zoom;
  const wished = margins.left - box.x * zoom;
  return wished <= furthest ? wished : Math.max(margins.left - first.x * zoom, furthest);
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
