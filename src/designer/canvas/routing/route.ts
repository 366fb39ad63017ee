/**
 * Ways of all arrows of a drawing: orthogonal, round the cards, apart from each other, the same for the
 * same drawing.
 *
 * A search over a full visibility graph gives shortest ways but costs a graph search per arrow. Drawings of
 * processes are rows of equal cards, so a closed list of shapes (at most three turns, lanes beside the cards
 * that are met) nearly always holds the best way; libavoid's idea of first routing, then nudging shared
 * stretches apart (Wybrow, Marriott, Stuckey 2010) is kept.
 * Cost: 10–25 µs an arrow; see test/perf.
 */
import type { Drawing, DrawnTransition, NodeId, Rect } from '../../model';
import { chooseWay, type Way } from './choose';
import { obstaclesOf } from './obstacles';
import { spreadPorts } from './ports';
import { streamOf } from './preferences';
import { separate } from './separate';
import type { Corners, Port } from './shape';

export interface Routes {
  readonly corners: ReadonlyMap<string, Corners>;
  readonly ports: ReadonlyMap<string, { readonly from: Port; readonly to: Port }>;
}

export function routeAll(drawing: Drawing, rects: ReadonlyMap<NodeId, Rect>): Routes {
  const cards = obstaclesOf(rects);
  const first = new Map<string, Way>();
  for (const arrow of drawing.transitions) {
    const way = chooseWay(arrow, rects, cards);
    if (way) first.set(arrow.id, way);
  }
  const ports = spreadPorts(drawing.transitions, first, rects);
  const corners = new Map<string, Corners>();
  for (const arrow of drawing.transitions) {
    const way = ports.has(arrow.id) ? chooseWay(arrow, rects, cards, ports.get(arrow.id)!) : null;
    if (way) corners.set(arrow.id, way.corners);
  }
  const arrows = drawing.transition;
  return { corners: separate(corners, (id) => streamOf(arrows.get(id)!)), ports };
}

/** Ways of a few arrows while a card is being dragged: each by itself, so that a frame stays a frame. */
export function routeSome(
  arrows: readonly DrawnTransition[],
  rects: ReadonlyMap<NodeId, Rect>,
): Map<string, Corners> {
  const cards = obstaclesOf(rects);
  const corners = new Map<string, Corners>();
  for (const arrow of arrows) {
    const way = chooseWay(arrow, rects, cards);
    if (way) corners.set(arrow.id, way.corners);
  }
  return corners;
}
