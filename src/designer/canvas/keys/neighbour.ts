import { centreOf, type NodeId, type Rect } from '../../model';

export type Direction = 'left' | 'right' | 'up' | 'down';

const ahead: Record<Direction, { x: number; y: number }> = {
  left: { x: -1, y: 0 },
  right: { x: 1, y: 0 },
  up: { x: 0, y: -1 },
  down: { x: 0, y: 1 },
};

/** Being aside costs this many times more than being further ahead. */
const asideCost = 2.5;

/** The card one would expect when going from a card in a direction: near, and not far to the side. */
export function neighbour(
  from: NodeId,
  direction: Direction,
  rects: ReadonlyMap<NodeId, Rect>,
  accepts: (id: NodeId) => boolean,
): NodeId | null {
  const own = rects.get(from);
  if (!own) return null;
  const here = centreOf(own);
  const { x, y } = ahead[direction];
  let best: NodeId | null = null;
  let least = Infinity;
  for (const [id, rect] of rects) {
    if (id === from || !accepts(id)) continue;
    const there = centreOf(rect);
    const along = (there.x - here.x) * x + (there.y - here.y) * y;
    const aside = Math.abs((there.x - here.x) * y) + Math.abs((there.y - here.y) * x);
    if (along <= 0 || aside > along * 3) continue;
    const cost = along + aside * asideCost;
    if (cost < least) {
      least = cost;
      best = id;
    }
  }
  return best;
}
