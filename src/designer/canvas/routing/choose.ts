import { boundsOf, type NodeId, type Rect } from '../../model';
import type { RoutedArrow } from './net';
import { waysBetween } from './candidates';
import type { Obstacles } from './obstacles';
import { laneCost, sideCosts } from './preferences';
import { lengthOf, portAt, sides, type Corners, type Port, type Side } from './shape';

/** Arrows keep this far from cards that are not theirs. */
const clearance = 10;
const bend = 36;
/** More than any detour: an arrow goes through a card only when there is no way round it. */
const through = 20_000;

export interface Way {
  readonly from: Port;
  readonly to: Port;
  readonly corners: Corners;
  /** Everything that was looked at on the way here: a card that stands outside cannot change the choice. */
  readonly reach: Rect;
}

type Candidate = Omit<Way, 'reach'>;

type Ends = Pick<RoutedArrow, 'kind' | 'from' | 'to'>;
/** Ports already given to the arrow; the way must use them. */
type Fixed = { readonly from: Port; readonly to: Port } | null;

/**
 * The cheapest way: length, turns and unwelcome sides, cards in the way above all. Candidates are tried
 * from the cheapest, and only those that could still win are tested against the cards.
 */
export function chooseWay(
  arrow: Ends,
  rects: ReadonlyMap<NodeId, Rect>,
  cards: Obstacles,
  fixed: Fixed = null,
): Way | null {
  const from = rects.get(arrow.from);
  const to = rects.get(arrow.to);
  if (!from || !to) return null;
  if (arrow.from === arrow.to) return loop(from, fixed);
  const first = best(arrow, from, to, cards, fixed, [from, to]);
  if (!first) return null;
  if (first.hit.length === 0) return { ...first.way, reach: first.reach };
  // Something stands in the way: its sides become lanes.
  const second = best(arrow, from, to, cards, fixed, [from, to, ...first.hit.slice(0, 4)]) ?? first;
  const third =
    second.hit.length > 0
      ? best(arrow, from, to, cards, fixed, [from, to, ...first.hit.slice(0, 3), ...second.hit.slice(0, 3)])
      : null;
  const tried = [first, second, ...(third ? [third] : [])];
  const { way } = tried.reduce((a, b) => (b.cost < a.cost ? b : a));
  return { ...way, reach: boundsOf(tried.map(({ reach }) => reach)) };
}

interface Tried {
  way: Candidate;
  cost: number;
  hit: readonly Rect[];
  reach: Rect;
}

function best(
  arrow: Ends,
  from: Rect,
  to: Rect,
  cards: Obstacles,
  fixed: Fixed,
  around: readonly Rect[],
): Tried | null {
  const costs = sideCosts(arrow.kind, from, to);
  const tries: { way: Candidate; cheap: number }[] = [];
  for (const [exit, entry] of portPairs(from, to, fixed)) {
    for (const corners of waysBetween(exit, entry, around)) {
      const turns = bend * (corners.length - 2);
      const cheap =
        lengthOf(corners) +
        turns +
        laneCost(arrow.kind, corners) +
        costs.exit[exit.side] +
        costs.entry[entry.side];
      tries.push({ way: { from: exit, to: entry, corners }, cheap });
    }
  }
  tries.sort((a, b) => a.cheap - b.cheap);
  let winner: Omit<Tried, 'reach'> | null = null;
  const looked: Corners[] = [];
  for (const { way, cheap } of tries) {
    if (winner && cheap >= winner.cost) break;
    looked.push(way.corners);
    const hit = cardsMet(way.corners, arrow, cards);
    const cost = cheap + through * hit.length;
    if (!winner || cost < winner.cost) winner = { way, cost, hit };
  }
  return winner && { ...winner, reach: reachOf(looked) };
}

/** The box of all corners, as far out as a card is felt. */
function reachOf(ways: readonly Corners[]): Rect {
  const corners = ways.flat();
  const xs = corners.map((p) => p.x);
  const ys = corners.map((p) => p.y);
  const x = Math.min(...xs) - clearance;
  const y = Math.min(...ys) - clearance;
  return { x, y, width: Math.max(...xs) + clearance - x, height: Math.max(...ys) + clearance - y };
}

function portPairs(from: Rect, to: Rect, fixed: Fixed): (readonly [Port, Port])[] {
  if (fixed) return [[fixed.from, fixed.to]];
  return sides.flatMap((out) => sides.map((into) => [portAt(from, out), portAt(to, into)] as const));
}

/** Its own cards count too, except where the arrow leaves and meets them. */
function cardsMet(corners: Corners, arrow: Ends, cards: Obstacles): Rect[] {
  const hit: Rect[] = [];
  const last = corners.length - 2;
  for (let i = 0; i <= last; i++) {
    const met = cards.met(
      corners[i]!,
      corners[i + 1]!,
      clearance,
      (id) => (i === 0 && id === arrow.from) || (i === last && id === arrow.to),
    );
    hit.push(...met);
  }
  return hit;
}

/** Back to itself: a small arc over the card's right half, where no entry comes. */
function loop(rect: Rect, fixed: Fixed): Way {
  const top: Side = 'top';
  const from = fixed?.from.side === top ? fixed.from : portAt(rect, top, 76);
  const to = fixed?.to.side === top ? fixed.to : portAt(rect, top, 20);
  const y = rect.y - 34;
  return { from, to, corners: [from, { x: from.x, y }, { x: to.x, y }, to], reach: rect };
}
