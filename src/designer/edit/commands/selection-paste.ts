import type { Id, Process } from '@/runtime/format';
import { boundsOf, rectAt, rectsOf, snap, tooClose, type Item, type Point, type Rect } from '../../model';
import type { Clip } from '../clip';
import type { Command } from '../command-map';
import { pasteParts } from '../paste';

/** New copies with new ids. References among the copied follow the copies; others stay if they resolve here. */
export const selectionPaste: Command<'selection.paste'> = (process, { clip, at }) => {
  const parts = pasteParts(process, clip);
  if (parts.stages.length + parts.ends.length === 0) return { refused: { reason: 'clip_empty' } };
  const shift = freeShift(process, clip, at);
  const nodes = { ...process.layout.nodes };
  for (const [old, id] of parts.nodes) {
    const place = clip.places[old];
    if (place) nodes[id] = { x: place.x + shift.x, y: place.y + shift.y };
  }
  const select: Item[] = [
    ...parts.stages.map((stage) => ({ kind: 'stage' as const, stage: stage.id })),
    ...parts.ends.map((end) => ({ kind: 'end' as const, end: end.id })),
  ];
  const first = parts.stages[0]?.id ?? parts.ends[0]?.id;
  return {
    process: {
      ...process,
      stages: [...process.stages, ...parts.stages],
      ends: [...process.ends, ...parts.ends],
      layout: { ...process.layout, nodes },
    },
    select,
    ...(first === undefined ? {} : { created: first }),
  };
};

/** How far the copies move as one group: to the wished corner, else aside until they cover nothing. */
function freeShift(process: Process, clip: Clip, at: Point | undefined): Point {
  const ends = new Set<Id>(clip.ends.map((end) => end.id));
  const rects = Object.entries(clip.places).map(([id, p]) => rectAt(ends.has(id) ? 'end' : 'stage', p));
  const box = boundsOf(rects);
  if (at) return { x: snap(at.x - box.x), y: snap(at.y - box.y) };
  const taken = [...rectsOf(process).values()];
  const covers = (dy: number) =>
    rects.some((rect) => taken.some((other: Rect) => tooClose({ ...rect, y: rect.y + dy }, other, 24)));
  let dy = 0;
  while (covers(dy)) dy += 40;
  return { x: 0, y: dy };
}
