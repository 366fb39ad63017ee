import type { Process, TransitionNumbers } from '@/runtime/format';
import {
  boundsOf,
  drawingOf,
  rectsOf,
  type Drawing,
  type DrawnTransition,
  type NodeId,
  type Rect,
} from '../model';
import { undrawnPassages, type OverlayNumbers } from '../overlay';
import { createRouter, type Net, type Routes } from './routing';

/** A passage that happens though the process does not draw it. */
export interface UndrawnArrow {
  readonly source: 'undrawn';
  readonly kind: 'undrawn';
  readonly id: string;
  readonly from: NodeId;
  readonly to: NodeId;
  readonly title: Record<string, never>;
}

export type SceneArrow = DrawnTransition | UndrawnArrow;

export interface SceneNet extends Net {
  readonly transitions: readonly SceneArrow[];
  readonly transition: ReadonlyMap<string, SceneArrow>;
}

/** All geometry of the drawing: cards, arrows and the ways of the arrows. */
export interface Scene {
  readonly drawing: Drawing;
  readonly net: SceneNet;
  readonly rects: ReadonlyMap<NodeId, Rect>;
  readonly routes: Routes;
  /** Of arrows that share both ends, the one that carries the number of their passages. */
  readonly carriers: ReadonlySet<string>;
  /** Arrows of the main flow. */
  readonly main: ReadonlySet<string>;
}

export type SceneOf = (process: Process) => Scene;

/**
 * Scenes of one canvas: only what changed is computed anew, and the same document gives the same object.
 * With `numbers`, passages that happen undrawn are arrows too.
 */
export function createScene(numbers: OverlayNumbers | null): SceneOf {
  const router = createRouter();
  let last: { process: Process; scene: Scene } | undefined;
  return (process) => {
    if (last?.process === process) return last.scene;
    const drawing = drawingOf(process);
    const same = last?.scene.drawing === drawing ? last.scene : undefined;
    const net = same?.net ?? netOf(drawing, numbers ? undrawnIn(drawing, numbers) : []);
    const unmoved = same && last?.process.layout.nodes === process.layout.nodes;
    const rects = unmoved ? same.rects : rectsOf(process);
    const scene = unmoved
      ? same
      : {
          drawing,
          net,
          rects,
          routes: router(net, rects),
          carriers: same?.carriers ?? carriersOf(net),
          main: same?.main ?? mainOf(net),
        };
    last = { process, scene };
    return scene;
  };
}

function undrawnIn(drawing: Drawing, numbers: OverlayNumbers): TransitionNumbers[] {
  const drawn = new Set(drawing.transitions.map(({ from, to }) => `${from} ${to}`));
  return undrawnPassages(numbers, (from, to) => drawn.has(`${from} ${to}`));
}

function netOf(drawing: Drawing, undrawn: readonly TransitionNumbers[]): SceneNet {
  if (undrawn.length === 0) return drawing;
  const more = undrawn
    .filter(({ from, to }) => drawing.node.has(from) && drawing.node.has(to))
    .map(({ from, to }): UndrawnArrow => ({
      source: 'undrawn',
      kind: 'undrawn',
      id: `undrawn ${from} ${to}`,
      from,
      to,
      title: {},
    }));
  const touching = new Map(drawing.touching);
  for (const { id, from, to } of more) {
    touching.set(from, [...(touching.get(from) ?? []), id]);
    touching.set(to, [...(touching.get(to) ?? []), id]);
  }
  return {
    transitions: [...drawing.transitions, ...more],
    transition: new Map<string, SceneArrow>([
      ...drawing.transition,
      ...more.map((arrow) => [arrow.id, arrow] as const),
    ]),
    touching,
  };
}

function carriersOf(net: SceneNet): Set<string> {
  const first = new Map<string, string>();
  for (const { id, source, from, to } of net.transitions) {
    const ends = `${from} ${to}`;
    if ((source === 'outcome' || source === 'undrawn') && !first.has(ends)) first.set(ends, id);
  }
  return new Set(first.values());
}

/** Everything that is drawn, arrows that go round the outside included. */
export function extentOf({ rects, routes }: Scene): Rect {
  const corners = [...routes.corners.values()].flat().map(({ x, y }) => ({ x, y, width: 0, height: 0 }));
  const box = boundsOf([...rects.values(), ...corners]);
  return { x: box.x - 8, y: box.y - 8, width: box.width + 16, height: box.height + 16 };
}

function mainOf(net: SceneNet): Set<string> {
  return new Set(net.transitions.filter(({ kind }) => kind === 'success').map(({ id }) => id));
}
