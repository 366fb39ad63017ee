import type { NodeId, Point, Rect } from '../../model';
import type { Net, RoutedArrow } from './net';
import { chooseWay } from './choose';
import { obstaclesOf, type Obstacles } from './obstacles';
import type { Routes } from './route';
import { portAt, isUpright, type Corners, type Port } from './shape';

/** Ways of the arrows that touch moving cards, for a shift of those cards. */
export type Follow = (shift: Point) => Map<string, Corners>;

/**
 * Prepared once when cards are taken up; a frame of the drag then costs a few arrows, whatever the size of
 * the drawing. Arrows keep their places on the cards as long as they keep their sides.
 */
export function createFollow(
  drawing: Net,
  rects: ReadonlyMap<NodeId, Rect>,
  routes: Routes,
  moving: ReadonlySet<NodeId>,
): Follow {
  const still = obstaclesOf([...rects].filter(([id]) => !moving.has(id)));
  const touched = [...new Set([...moving].flatMap((id) => drawing.touching.get(id) ?? []))].map((id) =>
    drawing.transition.get(id)!,
  );
  const at = new Map(rects);
  return (shift) => {
    for (const id of moving) {
      const rect = rects.get(id);
      if (rect) at.set(id, { ...rect, x: rect.x + shift.x, y: rect.y + shift.y });
    }
    const cards = both(still, obstaclesOf([...moving].map((id) => [id, at.get(id)!] as const)));
    const ways = new Map<string, Corners>();
    for (const arrow of touched) {
      const known = routes.corners.get(arrow.id);
      const whole = moving.has(arrow.from) && moving.has(arrow.to);
      const corners = whole && known ? shifted(known, shift) : wayOf(arrow, at, rects, routes, cards);
      if (corners) ways.set(arrow.id, corners);
    }
    return ways;
  };
}

function wayOf(
  arrow: RoutedArrow,
  at: ReadonlyMap<NodeId, Rect>,
  rects: ReadonlyMap<NodeId, Rect>,
  routes: Routes,
  cards: Obstacles,
): Corners | null {
  const free = chooseWay(arrow, at, cards);
  const ports = routes.ports.get(arrow.id);
  if (!free || !ports || free.from.side !== ports.from.side || free.to.side !== ports.to.side)
    return free && free.corners;
  const fixed = {
    from: carried(ports.from, rects.get(arrow.from)!, at.get(arrow.from)!),
    to: carried(ports.to, rects.get(arrow.to)!, at.get(arrow.to)!),
  };
  return chooseWay(arrow, at, cards, fixed)?.corners ?? free.corners;
}

/** The same place on the side of a card that has moved. */
function carried(port: Port, was: Rect, is: Rect): Port {
  const middle = portAt(was, port.side);
  return portAt(is, port.side, isUpright(port.side) ? port.x - middle.x : port.y - middle.y);
}

const shifted = (corners: Corners, { x, y }: Point): Corners =>
  corners.map((p) => ({ x: p.x + x, y: p.y + y }));

const both = (a: Obstacles, b: Obstacles): Obstacles => ({
  met: (...line) => [...a.met(...line), ...b.met(...line)],
});
