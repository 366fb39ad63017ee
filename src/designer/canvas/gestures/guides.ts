import { snap, type Point, type Rect } from '../../model';

/** A line that shows what a card has snapped to. */
export interface Guide {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

export interface Snapped {
  readonly shift: Point;
  readonly guides: readonly Guide[];
}

const overhang = 24;

/**
 * Draws a moved card to the rows and columns of the others: centres first, then edges, the nearest within
 * reach. Without one it keeps to the grid. Cost: one pass over the cards.
 */
export function snapShift(card: Rect, shift: Point, others: readonly Rect[], reach: number): Snapped {
  const at = { ...card, x: card.x + shift.x, y: card.y + shift.y };
  const column = nearest(at, others, 'x', 'width', reach);
  const row = nearest(at, others, 'y', 'height', reach);
  const x = column ? at.x + column.by : snap(at.x);
  const y = row ? at.y + row.by : snap(at.y);
  const placed = { ...at, x, y };
  const guides: Guide[] = [];
  if (column) {
    const [top, bottom] = span(placed, column.other, 'y', 'height');
    guides.push({ x1: column.line, x2: column.line, y1: top - overhang, y2: bottom + overhang });
  }
  if (row) {
    const [left, right] = span(placed, row.other, 'x', 'width');
    guides.push({ y1: row.line, y2: row.line, x1: left - overhang, x2: right + overhang });
  }
  return { shift: { x: x - card.x, y: y - card.y }, guides };
}

interface Match {
  readonly by: number;
  readonly line: number;
  readonly other: Rect;
}

function nearest(
  at: Rect,
  others: readonly Rect[],
  axis: 'x' | 'y',
  extent: 'width' | 'height',
  reach: number,
): Match | null {
  let best: Match | null = null;
  let least = reach;
  for (const share of [0.5, 0, 1]) {
    const mine = at[axis] + at[extent] * share;
    for (const other of others) {
      const line = other[axis] + other[extent] * share;
      const away = Math.abs(line - mine);
      if (away < least) {
        least = away;
        best = { by: line - mine, line, other };
      }
    }
    if (best) return best;
  }
  return null;
}

function span(a: Rect, b: Rect, axis: 'x' | 'y', extent: 'width' | 'height'): [number, number] {
  return [Math.min(a[axis], b[axis]), Math.max(a[axis] + a[extent], b[axis] + b[extent])];
}
