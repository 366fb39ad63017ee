import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createFollow, createRouter, routeAll, type Corners } from '@/designer/canvas/routing';
import { drawingOf, rectsOf, type NodeId, type Rect } from '@/designer/model';
import type { Process } from '@/runtime/format';
import { bigProcess } from '../../fixtures/big-process';
import { smallProcess } from '../../fixtures/small-process';
import { template } from './template';

const runs = { numRuns: process.env['FUZZ'] ? 400 : 25, seed: 5 };

/** Cards that a way passes through; its own cards only where it does not begin or end. */
function passedThrough(corners: Corners, rects: ReadonlyMap<NodeId, Rect>): NodeId[] {
  const inside = (a: number, b: number, low: number, high: number) =>
    Math.max(a, b) > low && Math.min(a, b) < high;
  return [...rects].flatMap(([id, r]) => {
    for (let i = 1; i < corners.length; i++) {
      const a = corners[i - 1]!;
      const b = corners[i]!;
      if (inside(a.x, b.x, r.x + 1, r.x + r.width - 1) && inside(a.y, b.y, r.y + 1, r.y + r.height - 1))
        return [id];
    }
    return [];
  });
}

const routed = (process: Process) => {
  const rects = rectsOf(process);
  return { rects, routes: routeAll(drawingOf(process), rects) };
};

/** The process with some cards somewhere else on a grid where none lies over another. */
function scattered(process: Process, cells: readonly number[]): Process {
  const ids = [...process.stages, ...process.ends].map(({ id }) => id);
  const nodes = Object.fromEntries(
    ids.map((id, i) => {
      const cell = cells[i % cells.length]! * ids.length + i;
      return [id, { x: (cell % 7) * 340, y: Math.floor(cell / 7) * 420 }];
    }),
  );
  return { ...process, layout: { ...process.layout, nodes } };
}

describe('ways of arrows', () => {
  it.each([
    ['the template', template],
    ['100 stages in rows', bigProcess(100)],
  ])('go round every card of %s', (_, process) => {
    const { rects, routes } = routed(process);
    for (const corners of routes.corners.values()) expect(passedThrough(corners, rects)).toEqual([]);
  });

  it('run level or upright, from a side of the one card to a side of the other, wherever the cards stand', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(3), { minLength: 1, maxLength: 6 }), (cells) => {
        const process = scattered(smallProcess(), cells);
        const { rects, routes } = routed(process);
        const drawing = drawingOf(process);
        for (const arrow of drawing.transitions) {
          const corners = routes.corners.get(arrow.id)!;
          for (let i = 1; i < corners.length; i++)
            expect(corners[i - 1]!.x === corners[i]!.x || corners[i - 1]!.y === corners[i]!.y).toBe(true);
          expect(onEdge(corners[0]!, rects.get(arrow.from)!)).toBe(true);
          expect(onEdge(corners.at(-1)!, rects.get(arrow.to)!)).toBe(true);
        }
      }),
      runs,
    );
  });

  it('are the same whether the router remembers the moves before or starts from nothing', () => {
    const router = createRouter();
    const start = bigProcess(60);
    router(drawingOf(start), rectsOf(start));
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            stage: fc.nat(59),
            x: fc.integer({ min: -4, max: 90 }),
            y: fc.integer({ min: -4, max: 30 }),
          }),
          { minLength: 1, maxLength: 4 },
        ),
        (moves) => {
          const nodes = { ...start.layout.nodes };
          for (const { stage, x, y } of moves) nodes[`stage_${stage}`] = { x: x * 100, y: y * 40 };
          const process = { ...start, layout: { nodes } };
          const rects = rectsOf(process);
          const remembered = router(drawingOf(process), rects);
          const fresh = routeAll(drawingOf(process), rects);
          expect(Object.fromEntries(remembered.corners)).toEqual(Object.fromEntries(fresh.corners));
        },
      ),
      runs,
    );
  });

  it('stay the same objects where a moved card does not concern them', () => {
    const router = createRouter();
    const process = bigProcess(100);
    const before = router(drawingOf(process), rectsOf(process));
    const moved = {
      ...process,
      layout: { nodes: { ...process.layout.nodes, stage_80: { x: 9000, y: 4000 } } },
    };
    const after = router(drawingOf(moved), rectsOf(moved));
    const kept = [...after.corners].filter(([id, corners]) => before.corners.get(id) === corners);
    expect(kept.length).toBeGreaterThan(after.corners.size * 0.9);
  });

  it('follow dragged cards; an arrow between two of them moves as it is', () => {
    const rects = rectsOf(template);
    const drawing = drawingOf(template);
    const routes = routeAll(drawing, rects);
    const follow = createFollow(drawing, rects, routes, new Set(['needs', 'offer_prep']));
    const ways = follow({ x: 40, y: 400 });
    const { id } = drawing.transitions.find((t) => t.from === 'needs' && t.to === 'offer_prep')!;
    const before = routes.corners.get(id)!;
    expect(ways.get(id)).toEqual(before.map(({ x, y }) => ({ x: x + 40, y: y + 400 })));
    const touching = new Set([
      ...(drawing.touching.get('needs') ?? []),
      ...(drawing.touching.get('offer_prep') ?? []),
    ]);
    expect(new Set(ways.keys())).toEqual(touching);
  });
});

function onEdge({ x, y }: { x: number; y: number }, r: Rect): boolean {
  const within = x >= r.x && x <= r.x + r.width && y >= r.y && y <= r.y + r.height;
  return within && (x === r.x || x === r.x + r.width || y === r.y || y === r.y + r.height);
}
