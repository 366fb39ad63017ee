import type { Process } from '@/runtime/format';
import { gap, rectAt, rectsOf, sizes, snap, tooClose, type NodeKind, type Point, type Rect } from '../model';

/** One step of the lattice on which new cards are tried: a stage and the space beside it. */
const pitch = { x: sizes.stage.width + gap.column, y: sizes.stage.height + gap.row };

/** New cards keep at least this much air. */
const clearance = 24;

/**
 * A free place for a new card near a wished one (its top left corner). Tries the wish, then lattice places
 * in growing rings, preferring the flow's direction: right, then below, then above, left last. Always finds
 * one: a ring outside everything is free.
 */
export function tidyPlacement(process: Process, wish: Point, kind: NodeKind = 'stage'): Point {
  return freePlace([...rectsOf(process).values()], wish, kind);
}

export function freePlace(taken: readonly Rect[], wish: Point, kind: NodeKind = 'stage'): Point {
  const start = { x: snap(wish.x), y: snap(wish.y) };
  for (let ring = 0; ; ring++) {
    for (const [dx, dy] of ringOf(ring)) {
      const at = { x: start.x + dx * pitch.x, y: start.y + dy * pitch.y };
      const rect = rectAt(kind, at);
      if (!taken.some((other) => tooClose(rect, other, clearance))) return at;
    }
  }
}

/** Steps at a distance, best first. A step left costs more than one down, so the flow keeps its direction. */
function ringOf(ring: number): [number, number][] {
  if (ring === 0) return [[0, 0]];
  const steps: [number, number][] = [];
  for (let dx = -ring; dx <= ring; dx++) {
    for (let dy = -ring; dy <= ring; dy++) {
      if (Math.max(Math.abs(dx), Math.abs(dy)) === ring) steps.push([dx, dy]);
    }
  }
  const cost = ([dx, dy]: [number, number]) =>
    Math.abs(dx) * (dx < 0 ? 3 : 1) + Math.abs(dy) * (dy < 0 ? 1.3 : 1.2);
  return steps.sort((a, b) => cost(a) - cost(b));
}

/** Room between two neighbours for one more card: how far everything from `right` on must move aside. */
export function missingRoom(left: Rect, right: Rect): number {
  return Math.max(0, snap(left.x + left.width + 2 * gap.column + sizes.stage.width - right.x));
}
