/**
 * A drawing laid out from nothing: layers from left to right, the won path on one straight line, ends that
 * are not won in a row below everything.
 *
 * Layers, order inside a layer and distances come from ELK's layered method (Sugiyama et al. 1981; Schulze,
 * Spönemann, von Hanxleden 2014). Ends other than won are kept from it: they are reached from everywhere and
 * would stretch the flow. The library is 1.4 MB and is loaded with the first layout, never with the page.
 * Cost: 0.4–0.5 s for 200 stages with 360 arrows,
 * 200 ms of it loading; network simplex would place the same cards in 5 s, and its straightness is not needed,
 * because the won path is straightened here. The same process
 * gives the same places.
 */
import type { ElkExtendedEdge, ElkNode } from 'elkjs/lib/elk-api';
import type { Id, OutcomeKind, Process } from '@/runtime/format';
import {
  entryPoints,
  gap,
  rectAt,
  sizes,
  tooClose,
  type NodeId,
  type Point,
  type Positions,
  type Rect,
} from '../model';
import { hangSatellites } from './satellites';
import { wonPath } from './won-path';

/** Finished layouts stand on this grid, coarser than the hand's. */
const step = 8;
const onGrid = (value: number) => Math.round(value / step) * step;

/** How strongly an arrow wants to be straight, short and forward. */
const weight: Record<OutcomeKind, number> = {
  success: 10,
  branch: 3,
  retry: 0,
  later: 0,
  loss: 0,
  disqualify: 0,
};

export async function autoLayout(process: Process): Promise<Positions> {
  if (process.stages.length + process.ends.length === 0) return new Map();
  const { default: Elk } = await import('elkjs/lib/elk.bundled.js');
  const path = wonPath(process);
  const laid = await new Elk().layout(graphOf(process, path));
  const places = new Map<NodeId, Point>();
  for (const { id, x = 0, y = 0 } of laid.children ?? []) places.set(id, { x, y });
  const straight = straighten(process, places, path);
  const flow = new Map([...straight, ...hangSatellites(process, straight, new Set(path))]);
  const all = new Map([...flow, ...endsBelow(process, flow)]);
  const first = path[0] ? all.get(path[0]) : undefined;
  return withEntries(process, moved(all, -(first?.x ?? 0), -(first?.y ?? 0)));
}

/** Ends that stand in the flow: those a success leads to. */
function wonEnds(process: Process): Set<Id> {
  return new Set(process.ends.filter((end) => end.kind === 'success').map((end) => end.id));
}

function graphOf(process: Process, path: readonly Id[]): ElkNode {
  const won = wonEnds(process);
  const inFlow = new Set([...process.stages.map((s) => s.id), ...won]);
  const onPath = new Set(path);
  const edges = process.stages.flatMap((stage): ElkExtendedEdge[] =>
    stage.outcomes
      .filter((outcome) => inFlow.has(outcome.to) && outcome.to !== stage.id)
      .map((outcome) => {
        const main = onPath.has(stage.id) && path[path.indexOf(stage.id) + 1] === outcome.to;
        const priority = String(main && outcome.kind === 'success' ? 100 : weight[outcome.kind]);
        return {
          id: `${stage.id}.${outcome.id}`,
          sources: [stage.id],
          targets: [outcome.to],
          layoutOptions: {
            'elk.layered.priority.direction': priority,
            'elk.layered.priority.shortness': priority,
            'elk.layered.priority.straightness': priority,
          },
        };
      }),
  );
  return {
    id: 'root',
    layoutOptions: {
      'elk.algorithm': 'layered',
      'elk.direction': 'RIGHT',
      'elk.randomSeed': '1',
      'elk.separateConnectedComponents': 'false',
      'elk.layered.considerModelOrder.strategy': 'NODES_AND_EDGES',
      'elk.layered.nodePlacement.strategy': 'BRANDES_KOEPF',
      'elk.spacing.nodeNode': String(gap.row),
      'elk.layered.spacing.nodeNodeBetweenLayers': String(gap.column),
      // Arrows may share the space between cards; the canvas routes them itself.
      'elk.spacing.edgeNode': '16',
      'elk.spacing.edgeEdge': '8',
      'elk.layered.spacing.edgeNodeBetweenLayers': '16',
      'elk.layered.spacing.edgeEdgeBetweenLayers': '8',
    },
    children: [
      ...process.stages.map((s) => ({ id: s.id, ...sizes.stage })),
      ...process.ends.filter((end) => won.has(end.id)).map((end) => ({ id: end.id, ...sizes.end })),
    ],
    edges,
  };
}

/**
 * Columns one pitch apart, the won path on the line y = 0, the others of a column above or below it where
 * ELK had them, pushed apart where the straight line needs their place.
 */
function straighten(
  process: Process,
  places: ReadonlyMap<NodeId, Point>,
  path: readonly Id[],
): Map<NodeId, Point> {
  const ends = wonEnds(process);
  const sizeOf = (id: NodeId) => (ends.has(id) ? sizes.end : sizes.stage);
  const centre = (id: NodeId) => places.get(id)!.y + sizeOf(id).height / 2;
  const line = path.length ? centre(path[0]!) : 0;
  const onPath = new Set(path);
  const result = new Map<NodeId, Point>();
  columnsOf(places, sizeOf).forEach((column, index) => {
    const x = index * (sizes.stage.width + gap.column);
    const main = column.filter((id) => onPath.has(id));
    const half = main.length ? sizes.stage.height / 2 + gap.row : 0;
    const ordered = [...column].sort((a, b) => centre(a) - centre(b) || (a < b ? -1 : 1));
    // Two of the path in one column can only be a broken drawing: the later ones go below.
    const [head, ...rest] = main;
    if (head) result.set(head, { x, y: onGrid(-sizeOf(head).height / 2) });
    let above = -half;
    let below = half;
    const others = ordered.filter((id) => !onPath.has(id));
    for (const id of others.filter((o) => main.length > 0 && centre(o) < line).reverse()) {
      const { height } = sizeOf(id);
      const y = Math.floor(Math.min(centre(id) - line - height / 2, above - height) / step) * step;
      result.set(id, { x, y });
      above = y - gap.row;
    }
    if (main.length === 0) below = -Infinity;
    for (const id of [...rest, ...others.filter((o) => !result.has(o))]) {
      const y = Math.ceil(Math.max(centre(id) - line - sizeOf(id).height / 2, below) / step) * step;
      result.set(id, { x, y });
      below = y + sizeOf(id).height + gap.row;
    }
  });
  return result;
}

/** ELK's layers, left to right: cards whose spans on x overlap stand in one. */
function columnsOf(
  places: ReadonlyMap<NodeId, Point>,
  sizeOf: (id: NodeId) => { width: number },
): NodeId[][] {
  const columns: NodeId[][] = [];
  let right = -Infinity;
  for (const [id, { x }] of [...places].sort((a, b) => a[1].x - b[1].x)) {
    if (x >= right) columns.push([]);
    columns.at(-1)!.push(id);
    right = Math.max(right, x + sizeOf(id).width);
  }
  return columns;
}

/** Every other end under the middle of the stages that lead to it, in a row that never overlaps. */
function endsBelow(process: Process, flow: ReadonlyMap<NodeId, Point>): Map<NodeId, Point> {
  const won = wonEnds(process);
  const wishes = process.ends
    .filter((end) => !won.has(end.id))
    .map((end) => {
      const from = process.stages.filter((stage) => stage.outcomes.some((o) => o.to === end.id));
      const xs = from.map((stage) => flow.get(stage.id)!.x);
      const middle = xs.length ? xs.reduce((sum, x) => sum + x, 0) / xs.length : 0;
      return { id: end.id, x: onGrid(middle + (sizes.stage.width - sizes.end.width) / 2) };
    })
    .sort((a, b) => a.x - b.x || (a.id < b.id ? -1 : 1));
  const stages = process.stages.map((stage) => rectAt('stage', flow.get(stage.id) ?? { x: 0, y: 0 }));
  const bottom = Math.max(sizes.stage.height / 2, ...stages.map(({ y, height }) => y + height));
  return besideSideStages(wishes, stages, bottom) ?? inRow(wishes, onGrid(bottom + gap.row));
}

type Wish = { readonly id: NodeId; readonly x: number };

function inRow(wishes: readonly Wish[], y: number): Map<NodeId, Point> {
  const result = new Map<NodeId, Point>();
  let free = -Infinity;
  for (const { id, x } of wishes) {
    const at = Math.max(x, free);
    result.set(id, { x: at, y });
    free = at + sizes.end.width + gap.column;
  }
  return result;
}

/** Ends keep this much air to a side stage: the number on an arrow between them is read there. */
const endClearance = 80;

/**
 * Ends on the floor of the lowest row of side stages, where that row leaves them room near their places: the drawing
 * is lower by a row, so more of it is seen at a zoom that can be read. Null: they need a row of their own.
 */
function besideSideStages(
  wishes: readonly Wish[],
  stages: readonly Rect[],
  bottom: number,
): Map<NodeId, Point> | null {
  // The won path has its line for itself.
  if (bottom < sizes.stage.height * 1.5) return null;
  const y = onGrid(bottom - sizes.end.height);
  const taken = stages.filter((rect) => rect.y + rect.height > y - gap.row / 2);
  const result = new Map<NodeId, Point>();
  for (const { id, x } of wishes) {
    const at = nearest(x, (candidate) => {
      const rect = rectAt('end', { x: candidate, y });
      return !taken.some((other) => tooClose(rect, other, endClearance));
    });
    if (at === null) return null;
    taken.push(rectAt('end', { x: at, y }));
    result.set(id, { x: at, y });
  }
  return result;
}

/** The free place nearest to a wish, at most a column away; the left one of two. */
function nearest(wish: number, isFree: (x: number) => boolean): number | null {
  for (let by = 0; by <= sizes.stage.width + gap.column; by += step) {
    if (isFree(wish - by)) return wish - by;
    if (isFree(wish + by)) return wish + by;
  }
  return null;
}

function moved(places: ReadonlyMap<NodeId, Point>, dx: number, dy: number): Map<NodeId, Point> {
  return new Map([...places].map(([id, { x, y }]) => [id, { x: onGrid(x + dx), y: onGrid(y + dy) }]));
}

/** Entries follow their stage by the rule of the drawing. */
function withEntries(process: Process, places: Map<NodeId, Point>): Positions {
  for (const stage of process.stages) {
    const at = places.get(stage.id);
    const entries = process.entries.filter((entry) => entry.stage === stage.id);
    if (!at || entries.length === 0) continue;
    entryPoints(at, entries.length).forEach((point, i) => places.set(`entry:${entries[i]!.id}`, point));
  }
  return places;
}
