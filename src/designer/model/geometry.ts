/** Sizes of the drawing in canvas pixels. Cards of one kind never differ: layout, canvas and export agree by this file. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Rect extends Point, Size {}

export type NodeKind = 'entry' | 'stage' | 'end';

export const sizes: Readonly<Record<NodeKind, Size>> = {
  stage: { width: 208, height: 176 },
  end: { width: 192, height: 96 },
  entry: { width: 208, height: 36 },
};

/** Positions are kept on this grid. */
export const grid = 4;

/**
 * Free space between neighbouring cards. A column is wide enough for the longest word of a transition's title
 * at the zoom where the shipped process fits the screen; between entries and their stage a loop finds room.
 */
export const gap = { column: 152, row: 184, entry: 8, entryAbove: 104 } as const;

export function rectAt(kind: NodeKind, at: Point): Rect {
  return { x: at.x, y: at.y, width: sizes[kind].width, height: sizes[kind].height };
}

export function centreOf(rect: Rect): Point {
  return { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 };
}

/** Whether the rectangles come closer than `clearance`. */
export function tooClose(a: Rect, b: Rect, clearance: number): boolean {
  return (
    a.x < b.x + b.width + clearance &&
    b.x < a.x + a.width + clearance &&
    a.y < b.y + b.height + clearance &&
    b.y < a.y + a.height + clearance
  );
}

export function boundsOf(rects: Iterable<Rect>): Rect {
  let left = Infinity;
  let top = Infinity;
  let right = -Infinity;
  let bottom = -Infinity;
  for (const rect of rects) {
    left = Math.min(left, rect.x);
    top = Math.min(top, rect.y);
    right = Math.max(right, rect.x + rect.width);
    bottom = Math.max(bottom, rect.y + rect.height);
  }
  if (left > right) return { x: 0, y: 0, width: 0, height: 0 };
  return { x: left, y: top, width: right - left, height: bottom - top };
}

export function snap(value: number): number {
  return Math.round(value / grid) * grid;
}
