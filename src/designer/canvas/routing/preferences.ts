import type { Rect } from '../../model';
import type { RoutedArrow } from './net';
import type { Corners, Side } from './shape';

type Cost = Readonly<Record<Side, number>>;

/** How unwelcome a side is, in pixels of detour. The won path goes on to the right, losses fall, returns rise. */
export function sideCosts(kind: RoutedArrow['kind'], from: Rect, to: Rect): { exit: Cost; entry: Cost } {
  const below = to.y >= from.y + from.height;
  const above = to.y + to.height <= from.y;
  switch (kind) {
    case 'success':
      return {
        exit: { right: 0, bottom: 70, top: 70, left: 300 },
        entry: { left: 0, top: 60, bottom: 60, right: 300 },
      };
    case 'branch':
      return {
        exit: { right: 40, bottom: below ? 0 : 80, top: above ? 0 : 80, left: 120 },
        entry: { left: 0, top: 40, bottom: 40, right: 40 },
      };
    case 'retry':
      return {
        exit: { top: 0, bottom: 40, left: 30, right: 160 },
        entry: { top: 0, bottom: 20, right: 60, left: 200 },
      };
    case 'later':
    case 'loss':
    case 'disqualify':
      return {
        exit: { bottom: 0, right: 160, left: 160, top: 160 },
        entry: { top: 0, left: 40, right: 40, bottom: 80 },
      };
    case 'undrawn':
      return {
        exit: { top: 0, bottom: 20, right: 60, left: 120 },
        entry: { top: 0, bottom: 20, left: 60, right: 120 },
      };
    case 'return':
      return {
        exit: { left: 0, top: 40, right: 40, bottom: 80 },
        entry: { bottom: 0, left: 60, top: 80, right: 120 },
      };
    case 'entry':
      return {
        exit: { left: 0, bottom: 0, right: 60, top: 200 },
        entry: { top: 0, left: 30, bottom: 200, right: 200 },
      };
  }
}

/** Arrows with the same key may run on one line: the eye reads them as a stream to one place. */
export function streamOf(arrow: RoutedArrow): string {
  switch (arrow.kind) {
    case 'success':
    case 'branch':
    case 'retry':
    case 'return':
    case 'undrawn':
      return arrow.id;
    case 'loss':
    case 'disqualify':
    case 'later':
      return `${arrow.to} ends`;
    case 'entry':
      return `${arrow.to} starts`;
  }
}

/** Losses first fall, then turn: their common line runs along the ends, not along the stages. Per pixel above it. */
export function laneCost(kind: RoutedArrow['kind'], corners: Corners): number {
  if (kind !== 'loss' && kind !== 'later' && kind !== 'disqualify') return 0;
  const last = corners.at(-1)!;
  let cost = 0;
  for (let i = 1; i < corners.length; i++) {
    const a = corners[i - 1]!;
    const b = corners[i]!;
    if (a.y === b.y && a.x !== b.x) cost += Math.abs(last.y - a.y) * 0.3;
  }
  return cost;
}
