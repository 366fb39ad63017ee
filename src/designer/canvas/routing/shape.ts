import type { Point, Rect } from '../../model';

export type Side = 'left' | 'right' | 'top' | 'bottom';
export const sides: readonly Side[] = ['left', 'right', 'top', 'bottom'];

/** Where an arrow leaves or meets a card, and which way is out. */
export interface Port extends Point {
  readonly side: Side;
}

/** Corners of an arrow from card to card; neighbours share x or y. */
export type Corners = readonly Point[];

export const outward: Readonly<Record<Side, Point>> = {
  left: { x: -1, y: 0 },
  right: { x: 1, y: 0 },
  top: { x: 0, y: -1 },
  bottom: { x: 0, y: 1 },
};

export const isUpright = (side: Side): boolean => side === 'top' || side === 'bottom';

/** The point of the side that is `shift` away from its middle. */
export function portAt(rect: Rect, side: Side, shift = 0): Port {
  const middle = { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 };
  switch (side) {
    case 'left':
      return { side, x: rect.x, y: middle.y + shift };
    case 'right':
      return { side, x: rect.x + rect.width, y: middle.y + shift };
    case 'top':
      return { side, x: middle.x + shift, y: rect.y };
    case 'bottom':
      return { side, x: middle.x + shift, y: rect.y + rect.height };
  }
}

/** Without corners that turn nowhere. */
export function simplified(points: readonly Point[]): Point[] {
  const kept: Point[] = [];
  for (const point of points) {
    const last = kept.at(-1);
    if (last && last.x === point.x && last.y === point.y) continue;
    const before = kept.at(-2);
    const onLine =
      before &&
      last &&
      ((before.x === last.x && last.x === point.x) || (before.y === last.y && last.y === point.y));
    if (onLine) kept[kept.length - 1] = point;
    else kept.push(point);
  }
  return kept;
}

export function lengthOf(corners: Corners): number {
  let sum = 0;
  for (let i = 1; i < corners.length; i++) {
    sum += Math.abs(corners[i]!.x - corners[i - 1]!.x) + Math.abs(corners[i]!.y - corners[i - 1]!.y);
  }
  return sum;
}

/** SVG path with rounded corners. `cut` shortens the end, so that the line stops under the arrow head. */
export function pathOf(corners: Corners, radius = 10, cut = 0): string {
  const first = corners[0];
  if (!first) return '';
  let path = `M${first.x} ${first.y}`;
  for (let i = 1; i < corners.length; i++) {
    const from = corners[i - 1]!;
    const at = corners[i]!;
    const to = corners[i + 1];
    if (!to) {
      const end = towards(at, from, Math.min(cut, distance(at, from)));
      path += `L${end.x} ${end.y}`;
      continue;
    }
    const room = Math.min(radius, distance(from, at) / 2, distance(at, to) / 2);
    const begin = towards(at, from, room);
    const end = towards(at, to, room);
    path += `L${begin.x} ${begin.y}Q${at.x} ${at.y} ${end.x} ${end.y}`;
  }
  return path;
}

/** The head of an arrow as a path: a triangle whose tip is the last corner. */
export function headOf(corners: Corners, size: number): string {
  const tip = corners.at(-1);
  const before = corners.at(-2);
  if (!tip || !before) return '';
  const back = towards(tip, before, size);
  const half = size * 0.5;
  const [dx, dy] = tip.x === back.x ? [half, 0] : [0, half];
  return `M${tip.x} ${tip.y}L${back.x + dx} ${back.y + dy}L${back.x - dx} ${back.y - dy}Z`;
}

const distance = (a: Point, b: Point) => Math.abs(a.x - b.x) + Math.abs(a.y - b.y);

function towards(from: Point, to: Point, length: number): Point {
  return { x: from.x + Math.sign(to.x - from.x) * length, y: from.y + Math.sign(to.y - from.y) * length };
}
