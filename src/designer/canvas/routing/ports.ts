import type { NodeId, Rect } from '../../model';
import type { RoutedArrow } from './net';
import type { Way } from './choose';
import { streamOf } from './preferences';
import { isUpright, portAt, type Port, type Side } from './shape';

/** Widest distance between neighbouring arrows of one side, and what stays free at its corners. */
const widest = 60;
const corner = 20;

interface Meeting {
  readonly arrow: RoutedArrow;
  readonly end: 'from' | 'to';
  /** Where the other end is, along the side: arrows leave in the order of where they go. */
  readonly aim: number;
}

/**
 * Arrows that share a side of a card get places of their own on it, in the order in which they come, so
 * that they do not cross at the card. The won path keeps the middle; arrows of one stream share a place.
 */
export function spreadPorts(
  arrows: readonly RoutedArrow[],
  ways: ReadonlyMap<string, Way>,
  rects: ReadonlyMap<NodeId, Rect>,
): Map<string, { from: Port; to: Port }> {
  const bySide = new Map<string, Meeting[]>();
  const ports = new Map<string, { from: Port; to: Port }>();
  for (const arrow of arrows) {
    const way = ways.get(arrow.id);
    if (!way) continue;
    ports.set(arrow.id, { from: way.from, to: way.to });
    // A loop has a place of its own.
    if (arrow.from === arrow.to) continue;
    for (const end of ['from', 'to'] as const) {
      const port = way[end];
      const other = end === 'from' ? way.corners.at(-1)! : way.corners[0]!;
      const key = `${arrow[end]} ${port.side}`;
      const meeting = { arrow, end, aim: isUpright(port.side) ? other.x : other.y };
      const there = bySide.get(key);
      if (there) there.push(meeting);
      else bySide.set(key, [meeting]);
    }
  }
  for (const meetings of bySide.values()) {
    const { arrow, end } = meetings[0]!;
    spread(meetings, rects.get(arrow[end])!, ports.get(arrow.id)![end].side, ports);
  }
  return ports;
}

function spread(
  meetings: readonly Meeting[],
  rect: Rect,
  side: Side,
  ports: Map<string, { from: Port; to: Port }>,
): void {
  const streams = new Map<string, Meeting[]>();
  for (const meeting of meetings) {
    const key = meeting.end === 'to' ? streamOf(meeting.arrow) : meeting.arrow.id + ' out';
    streams.set(key, [...(streams.get(key) ?? []), meeting]);
  }
  if (streams.size < 2) return;
  const length = isUpright(side) ? rect.width : rect.height;
  const ordered = [...streams.values()].sort((a, b) => aimOf(a) - aimOf(b));
  const step = Math.min(widest, (length - 2 * corner) / Math.max(1, ordered.length - 1));
  const main = isUpright(side) ? -1 : ordered.findIndex((s) => s.some((m) => m.arrow.kind === 'success'));
  const zero = main >= 0 ? main : (ordered.length - 1) / 2;
  ordered.forEach((stream, i) => {
    const shift = clamp((i - zero) * step, length / 2 - corner);
    for (const { arrow, end } of stream) {
      const both = ports.get(arrow.id)!;
      ports.set(arrow.id, { ...both, [end]: portAt(rect, side, Math.round(shift)) });
    }
  });
}

const clamp = (value: number, most: number) => Math.max(-most, Math.min(most, value));

function aimOf(stream: readonly Meeting[]): number {
  return stream.reduce((sum, meeting) => sum + meeting.aim, 0) / stream.length;
}
