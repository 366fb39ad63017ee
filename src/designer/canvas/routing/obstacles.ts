import type { NodeId, Point, Rect } from '../../model';

const cell = 400;

/** Cards in a grid of squares: what a line meets is asked a hundred thousand times per drawing. */
export interface Obstacles {
  /** Cards that an upright or level line comes closer to than the clearance. `skip`: cards it may touch. */
  met(a: Point, b: Point, clearance: number, skip?: (id: NodeId) => boolean): Obstacle[];
}

export interface Obstacle extends Rect {
  readonly id: NodeId;
}

export function obstaclesOf(rects: Iterable<readonly [NodeId, Rect]>): Obstacles {
  const cells = new Map<number, Obstacle[]>();
  const keyOf = (column: number, row: number) => column * 65536 + row;
  for (const [id, rect] of rects) {
    const obstacle = { id, ...rect };
    for (let c = Math.floor(rect.x / cell); c <= Math.floor((rect.x + rect.width) / cell); c++) {
      for (let r = Math.floor(rect.y / cell); r <= Math.floor((rect.y + rect.height) / cell); r++) {
        const key = keyOf(c, r);
        const inCell = cells.get(key);
        if (inCell) inCell.push(obstacle);
        else cells.set(key, [obstacle]);
      }
    }
  }
  return {
    met(a, b, clearance, skip) {
      const left = Math.min(a.x, b.x) - clearance;
      const right = Math.max(a.x, b.x) + clearance;
      const top = Math.min(a.y, b.y) - clearance;
      const bottom = Math.max(a.y, b.y) + clearance;
      const found: Obstacle[] = [];
      for (let c = Math.floor(left / cell); c <= Math.floor(right / cell); c++) {
        for (let r = Math.floor(top / cell); r <= Math.floor(bottom / cell); r++) {
          for (const o of cells.get(keyOf(c, r)) ?? []) {
            if (o.x >= right || o.x + o.width <= left || o.y >= bottom || o.y + o.height <= top) continue;
            if (found.includes(o) || skip?.(o.id)) continue;
            found.push(o);
          }
        }
      }
      return found;
    },
  };
}
