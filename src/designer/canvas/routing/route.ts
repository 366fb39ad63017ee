/**
 * Ways of all arrows of a drawing: orthogonal, round the cards, apart from each other, the same for the
 * same drawing.
 *
 * A search over a full visibility graph gives shortest ways but costs a graph search per arrow. Drawings of
 * processes are rows of equal cards, so a closed list of shapes (at most three turns, lanes beside the cards
 * that are met) nearly always holds the best way; libavoid's idea of first routing, then nudging shared
 * stretches apart (Wybrow, Marriott, Stuckey 2010) is kept.
 * Cost: 10–25 µs an arrow for the first drawing. After that each arrow remembers how far it looked, and only
 * those are chosen anew that a changed card could concern: the result is the same as from nothing.
 */
import type { NodeId, Rect } from '../../model';
import type { Net, RoutedArrow } from './net';
import { chooseWay, type Way } from './choose';
import { obstaclesOf, type Obstacles } from './obstacles';
import { spreadPorts } from './ports';
import { streamOf } from './preferences';
import { separate } from './separate';
import type { Corners, Port } from './shape';

type Rects = ReadonlyMap<NodeId, Rect>;
type Ports = ReadonlyMap<string, { readonly from: Port; readonly to: Port }>;

export interface Routes {
  readonly corners: ReadonlyMap<string, Corners>;
  readonly ports: Ports;
}

export type Router = (drawing: Net, rects: Rects) => Routes;

/** A router that remembers its last drawing. */
export function createRouter(): Router {
  const sides = remembering();
  const lanes = remembering();
  let before: { drawing: Net; rects: Rects; routes: Routes } | undefined;
  return (drawing, rects) => {
    const changed = before ? changedRects(before.rects, rects) : null;
    if (before?.drawing === drawing && changed?.length === 0) return before.routes;
    const cards = obstaclesOf(rects);
    const ends = new Map<string, Way>();
    for (const arrow of drawing.transitions) {
      const way = sides.choose(arrow, rects, cards, changed, null);
      if (way) ends.set(arrow.id, way);
    }
    const ports = spreadPorts(drawing.transitions, ends, rects);
    const corners = new Map<string, Corners>();
    for (const arrow of drawing.transitions) {
      const fixed = ports.get(arrow.id);
      const way = fixed && lanes.choose(arrow, rects, cards, changed, fixed);
      if (way) corners.set(arrow.id, way.corners);
    }
    sides.forget(drawing);
    lanes.forget(drawing);
    const apart = separate(corners, (id) => streamOf(drawing.transition.get(id)!));
    const routes = { corners: keepEqual(before?.routes.corners, apart), ports };
    before = { drawing, rects, routes };
    return routes;
  };
}

export const routeAll: Router = (drawing, rects) => createRouter()(drawing, rects);

interface Choice {
  readonly arrow: RoutedArrow;
  readonly fixed: { readonly from: Port; readonly to: Port } | null;
  readonly from: Rect | undefined;
  readonly to: Rect | undefined;
  readonly way: Way | null;
}

function remembering() {
  const known = new Map<string, Choice>();
  return {
    choose(
      arrow: RoutedArrow,
      rects: Rects,
      cards: Obstacles,
      changed: readonly Rect[] | null,
      fixed: Choice['fixed'],
    ): Way | null {
      const from = rects.get(arrow.from);
      const to = rects.get(arrow.to);
      const old = known.get(arrow.id);
      const holds =
        changed &&
        old?.way &&
        old.arrow.kind === arrow.kind &&
        sameRect(old.from, from) &&
        sameRect(old.to, to) &&
        sameEnds(old.fixed, fixed) &&
        !changed.some((rect) => overlap(rect, old.way!.reach));
      if (holds) return old.way;
      const way = chooseWay(arrow, rects, cards, fixed);
      known.set(arrow.id, { arrow, fixed, from, to, way });
      return way;
    },
    forget(drawing: Net): void {
      if (known.size === drawing.transitions.length) return;
      for (const id of known.keys()) if (!drawing.transition.has(id)) known.delete(id);
    },
  };
}

/** Where cards were and are, of those that came, went or moved. */
function changedRects(before: Rects, now: Rects): Rect[] {
  const changed: Rect[] = [];
  for (const [id, rect] of now) {
    const old = before.get(id);
    if (sameRect(old, rect)) continue;
    changed.push(rect);
    if (old) changed.push(old);
  }
  for (const [id, rect] of before) if (!now.has(id)) changed.push(rect);
  return changed;
}

function sameRect(a: Rect | undefined, b: Rect | undefined): boolean {
  return (
    a === b || (!!a && !!b && a.x === b.x && a.y === b.y && a.width === b.width && a.height === b.height)
  );
}

const samePort = (a: Port, b: Port) => a.side === b.side && a.x === b.x && a.y === b.y;

function sameEnds(a: Choice['fixed'], b: Choice['fixed']): boolean {
  return a === b || (!!a && !!b && samePort(a.from, b.from) && samePort(a.to, b.to));
}

function overlap(a: Rect, b: Rect): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

/** The former objects where nothing changed, so that their arrows need not be drawn again. */
function keepEqual(
  before: ReadonlyMap<string, Corners> | undefined,
  now: ReadonlyMap<string, Corners>,
): ReadonlyMap<string, Corners> {
  if (!before) return now;
  return new Map(
    [...now].map(([id, corners]) => {
      const old = before.get(id);
      const same =
        old?.length === corners.length && old.every((p, i) => p.x === corners[i]!.x && p.y === corners[i]!.y);
      return [id, same ? old : corners];
    }),
  );
}
