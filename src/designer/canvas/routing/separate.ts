import type { Point } from '../../model';
import type { Corners } from './shape';

/** Distance between neighbouring lines of different streams. */
const pitch = 12;

interface Stretch {
  readonly arrow: string;
  readonly stream: string;
  /** Index of its first corner. */
  readonly at: number;
  /** Coordinate across the line, and its span along it. */
  readonly lane: number;
  readonly begin: number;
  readonly end: number;
}

/**
 * Arrows of different streams that would lie on one another are moved apart, side by side. Only inner
 * stretches move: the first and the last belong to a place on a card.
 * Cost: a sort and one sweep per direction.
 */
export function separate(
  ways: ReadonlyMap<string, Corners>,
  streamOf: (arrow: string) => string,
): Map<string, Corners> {
  const moved = new Map([...ways].map(([id, corners]) => [id, corners.map((p) => ({ ...p }))]));
  for (const level of [true, false]) {
    for (const cluster of clusters(stretchesOf(moved, streamOf, level))) spreadCluster(cluster, moved, level);
  }
  return moved;
}

function stretchesOf(
  ways: ReadonlyMap<string, Corners>,
  streamOf: (arrow: string) => string,
  level: boolean,
): Stretch[] {
  const found: Stretch[] = [];
  for (const [arrow, corners] of ways) {
    for (let at = 1; at + 2 < corners.length; at++) {
      const a = corners[at]!;
      const b = corners[at + 1]!;
      if ((a.y === b.y) !== level || (a.x === b.x && a.y === b.y)) continue;
      const [lane, p, q] = level ? [a.y, a.x, b.x] : [a.x, a.y, b.y];
      found.push({ arrow, stream: streamOf(arrow), at, lane, begin: Math.min(p, q), end: Math.max(p, q) });
    }
  }
  return found.sort((a, b) => a.lane - b.lane || a.begin - b.begin || (a.arrow < b.arrow ? -1 : 1));
}

/** Stretches of nearly one lane whose spans overlap, transitively. */
function clusters(stretches: readonly Stretch[]): Stretch[][] {
  const found: Stretch[][] = [];
  let row: Stretch[] = [];
  const close = () => {
    row.sort((a, b) => a.begin - b.begin);
    let cluster: Stretch[] = [];
    let reach = -Infinity;
    for (const stretch of row) {
      if (stretch.begin >= reach && cluster.length > 0) {
        found.push(cluster);
        cluster = [];
      }
      cluster.push(stretch);
      reach = Math.max(reach, stretch.end);
    }
    if (cluster.length > 0) found.push(cluster);
    row = [];
  };
  for (const stretch of stretches) {
    if (row.length > 0 && stretch.lane - row[0]!.lane >= pitch) close();
    row.push(stretch);
  }
  close();
  return found.filter((cluster) => new Set(cluster.map((s) => s.stream)).size > 1);
}

function spreadCluster(cluster: readonly Stretch[], ways: Map<string, Point[]>, level: boolean): void {
  const streams = [...new Set(cluster.map((s) => s.stream))];
  const middle = cluster.reduce((sum, s) => sum + s.lane, 0) / cluster.length;
  // Short hops inside, long ones outside: the fewest crossings when all turn to one side.
  const span = (stream: string) =>
    Math.max(...cluster.filter((s) => s.stream === stream).map((s) => s.end - s.begin));
  streams.sort((a, b) => span(b) - span(a));
  for (const stretch of cluster) {
    const track = streams.indexOf(stretch.stream);
    const lane = Math.round(middle) + Math.round((track - (streams.length - 1) / 2) * pitch);
    const corners = ways.get(stretch.arrow)!;
    for (const i of [stretch.at, stretch.at + 1]) {
      const corner = corners[i]!;
      corners[i] = level ? { x: corner.x, y: lane } : { x: lane, y: corner.y };
    }
  }
}
