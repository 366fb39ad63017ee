import type { Id, Process } from '@/runtime/format';
import { gap, rectAt, sizes, type Point, type Rect } from './geometry';
import { drawingOf } from './drawing';
import type { NodeId } from './items';

export type Positions = ReadonlyMap<NodeId, Point>;

/** What a placement depends on: a change of a script moves nothing. */
interface Placed {
  readonly nodes: Process['layout']['nodes'];
  readonly drawing: ReturnType<typeof drawingOf>;
  readonly positions: Positions;
}

let last: Placed | undefined;

/**
 * Where every card stands (its top left corner). Stages and ends stand where the document says; one without
 * a place gets a spot in a row below everything that has one. Entries stand beside their stage: the document
 * keeps no place for them, so they follow it. Unmoved cards keep their point objects.
 */
export function positionsOf(process: Process): Positions {
  const drawing = drawingOf(process);
  if (last?.nodes === process.layout.nodes && last.drawing === drawing) return last.positions;
  const positions = place(process, last?.positions);
  last = { nodes: process.layout.nodes, drawing, positions };
  return positions;
}

export function rectsOf(process: Process): ReadonlyMap<NodeId, Rect> {
  const drawing = drawingOf(process);
  const rects = new Map<NodeId, Rect>();
  for (const [id, at] of positionsOf(process)) rects.set(id, rectAt(drawing.node.get(id)!.kind, at));
  return rects;
}

function place(process: Process, before: Positions | undefined): Positions {
  const nodes = process.layout.nodes;
  const positions = new Map<NodeId, Point>();
  const lost: NodeId[] = [];
  let bottom = 0;
  for (const { id, height } of [
    ...process.stages.map((s) => ({ id: s.id, height: sizes.stage.height })),
    ...process.ends.map((e) => ({ id: e.id, height: sizes.end.height })),
  ]) {
    const at = nodes[id];
    if (at) {
      positions.set(id, at);
      bottom = Math.max(bottom, at.y + height + gap.row);
    } else lost.push(id);
  }
  lost.forEach((id, i) => positions.set(id, { x: i * (sizes.stage.width + gap.column), y: bottom }));
  for (const [stage, entries] of entriesByStage(process)) {
    const at = positions.get(stage);
    if (!at) continue;
    entryPoints(at, entries.length).forEach((point, i) => {
      const id = `entry:${entries[i]!}`;
      const old = before?.get(id);
      positions.set(id, old && old.x === point.x && old.y === point.y ? old : point);
    });
  }
  return positions;
}

function entriesByStage(process: Process): Map<Id, Id[]> {
  const found = new Map<Id, Id[]>();
  for (const entry of process.entries) found.set(entry.stage, [...(found.get(entry.stage) ?? []), entry.id]);
  return found;
}

/** Entry chips of one stage stand in a stack above it: at its sides the flow comes and goes. */
export function entryPoints(stage: Point, count: number): Point[] {
  const step = sizes.entry.height + gap.entry;
  const top = stage.y - gap.entryAbove - (count * step - gap.entry);
  return Array.from({ length: count }, (_, i) => ({ x: stage.x, y: top + i * step }));
}
