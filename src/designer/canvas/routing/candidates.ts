import type { Point, Rect } from '../../model';
import { isUpright, outward, simplified, type Corners, type Port } from './shape';

/** An arrow goes at least this far straight out of a card before it turns. */
export const stub = 26;
/** Where one turn is enough, a shorter straight piece will do. */
const shortStub = 12;
/** How far an arrow that goes round a card keeps from it. */
export const aside = 28;

/**
 * Orthogonal ways from port to port with at most three turns, four where the ports look away from each other.
 * `around`: cards whose sides offer further lanes.
 */
export function waysBetween(from: Port, to: Port, around: readonly Rect[]): Corners[] {
  const upFrom = isUpright(from.side);
  const upTo = isUpright(to.side);
  if (upFrom && !upTo) return waysBetween(to, from, around).map((way) => [...way].reverse());
  if (!upFrom && !upTo) return parallel(from, to, around);
  if (upFrom && upTo) {
    const turned = parallel(turnPort(from), turnPort(to), around.map(turnRect));
    return turned.map((way) => way.map(turn));
  }
  return crossing(from, to, around);
}

/** Both ports look sideways: one upright lane between them, or a level lane above or below both. */
function parallel(from: Port, to: Port, around: readonly Rect[]): Corners[] {
  const out = outward[from.side].x;
  const back = outward[to.side].x;
  const a = from.x + out * stub;
  const b = to.x + back * stub;
  const fits = (x: number) => (x - a) * out >= 0 && (x - b) * back >= 0;
  const ways: Corners[] = [];
  if (Math.abs(from.y - to.y) < 0.5 && (to.x - from.x) * out > 0 && out === -back) ways.push([from, to]);
  for (const x of new Set([
    a,
    b,
    (a + b) / 2,
    ...around.flatMap((r) => [r.x - aside, r.x + r.width + aside]),
  ])) {
    if (fits(x)) ways.push(simplified([from, { x, y: from.y }, { x, y: to.y }, to]));
  }
  for (const y of new Set(around.flatMap((r) => [r.y - aside, r.y + r.height + aside]))) {
    ways.push(simplified([from, { x: a, y: from.y }, { x: a, y }, { x: b, y }, { x: b, y: to.y }, to]));
  }
  return ways;
}

/** From a sideways port to an upright one: one turn, or three by a level lane. */
function crossing(from: Port, to: Port, around: readonly Rect[]): Corners[] {
  const out = outward[from.side].x;
  const back = outward[to.side].y;
  const a = from.x + out * stub;
  const b = to.y + back * stub;
  const ways: Corners[] = [];
  const near = from.x + out * shortStub;
  const above = to.y + back * shortStub;
  if ((to.x - near) * out >= 0 && (from.y - above) * back >= 0) ways.push([from, { x: to.x, y: from.y }, to]);
  for (const y of new Set([b, ...around.flatMap((r) => [r.y - aside, r.y + r.height + aside])])) {
    if ((y - b) * back < 0) continue;
    ways.push(simplified([from, { x: a, y: from.y }, { x: a, y }, { x: to.x, y }, to]));
  }
  return ways;
}

const turn = ({ x, y }: Point): Point => ({ x: y, y: x });
const turnRect = (r: Rect): Rect => ({ x: r.y, y: r.x, width: r.height, height: r.width });
function turnPort(port: Port): Port {
  return { x: port.y, y: port.x, side: port.side === 'top' ? 'left' : 'right' };
}
