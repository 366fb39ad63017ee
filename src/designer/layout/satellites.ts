import type { Id, Process } from '@/runtime/format';
import { gap, rectAt, sizes, tooClose, type NodeId, type Point } from '../model';

/** Side stages keep this much air; less than a column, so that one fits under the space between two stages. */
const clearance = 48;
const step = 8;

/**
 * A side stage that deals only with stages of the won path hangs below the middle of them, where its arrows
 * are short; the layers of the graph would put it a column further on for every way back. Returns new places
 * for such stages only.
 */
export function hangSatellites(
  process: Process,
  flow: ReadonlyMap<NodeId, Point>,
  path: ReadonlySet<Id>,
): Map<NodeId, Point> {
  const wished = process.stages
    .filter((stage) => !path.has(stage.id) && flow.has(stage.id))
    .flatMap((stage) => {
      const partners = partnersOf(process, stage.id);
      if (partners.length === 0 || !partners.every((id) => path.has(id))) return [];
      const middle = partners.reduce((sum, id) => sum + flow.get(id)!.x, 0) / partners.length;
      return [{ id: stage.id, x: Math.floor(middle / half) * half }];
    })
    .sort((a, b) => a.x - b.x || (a.id < b.id ? -1 : 1));
  const hung = new Set(wished.map(({ id }) => id));
  const ends = new Set(process.ends.map(({ id }) => id));
  const taken = [...flow]
    .filter(([id]) => !hung.has(id))
    .map(([id, at]) => rectAt(ends.has(id) ? 'end' : 'stage', at));
  const places = new Map<NodeId, Point>();
  for (const { id, x } of wished) {
    for (let row = 0; ; row++) {
      const y = sizes.stage.height / 2 + gap.row + row * (sizes.stage.height + gap.row);
      const rect = rectAt('stage', { x, y: Math.ceil(y / step) * step });
      if (taken.some((other) => tooClose(rect, other, clearance))) continue;
      taken.push(rect);
      places.set(id, { x: rect.x, y: rect.y });
      break;
    }
  }
  return places;
}

/** Half a column, on the grid of finished layouts. */
const half = (sizes.stage.width + gap.column) / 2;

/** Stages that lead to it or that it leads to, ways back and losses apart. */
function partnersOf(process: Process, id: Id): Id[] {
  const stages = new Set(process.stages.map((stage) => stage.id));
  const partners = new Set<Id>();
  for (const stage of process.stages) {
    for (const { kind, to } of stage.outcomes) {
      if (kind !== 'success' && kind !== 'branch') continue;
      if (to === id && stage.id !== id) partners.add(stage.id);
      if (stage.id === id && to !== id && stages.has(to)) partners.add(to);
    }
  }
  return [...partners];
}
