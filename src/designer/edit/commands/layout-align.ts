import { boundsOf, rectsOf, type Point, type Rect } from '../../model';
import type { AlignTo, Command } from '../command-map';
import { placed } from './layout-move';

export const layoutAlign: Command<'layout.align'> = (process, { nodes, to }) => {
  const rects = rectsOf(process);
  const chosen = nodes.flatMap((id) => {
    const rect = rects.get(id);
    return rect ? [{ id, rect }] : [];
  });
  if (chosen.length < 2) return { refused: { reason: 'nothing_selected' } };
  const box = boundsOf(chosen.map(({ rect }) => rect));
  return placed(process, Object.fromEntries(chosen.map(({ id, rect }) => [id, aligned(rect, box, to)])));
};

function aligned(rect: Rect, box: Rect, to: AlignTo): Point {
  switch (to) {
    case 'left':
      return { x: box.x, y: rect.y };
    case 'centre':
      return { x: box.x + (box.width - rect.width) / 2, y: rect.y };
    case 'right':
      return { x: box.x + box.width - rect.width, y: rect.y };
    case 'top':
      return { x: rect.x, y: box.y };
    case 'middle':
      return { x: rect.x, y: box.y + (box.height - rect.height) / 2 };
    case 'bottom':
      return { x: rect.x, y: box.y + box.height - rect.height };
  }
}
