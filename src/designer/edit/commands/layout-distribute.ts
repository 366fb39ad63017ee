import { rectsOf } from '../../model';
import type { Command } from '../command-map';
import { placed } from './layout-move';

/** Equal space between neighbours; the outer two stay. */
export const layoutDistribute: Command<'layout.distribute'> = (process, { nodes, along }) => {
  const rects = rectsOf(process);
  const extent = along === 'x' ? 'width' : 'height';
  const chosen = nodes
    .flatMap((id) => {
      const rect = rects.get(id);
      return rect ? [{ id, rect }] : [];
    })
    .toSorted((a, b) => a.rect[along] - b.rect[along]);
  const first = chosen[0];
  const last = chosen.at(-1);
  if (!first || !last || chosen.length < 3) return { refused: { reason: 'nothing_selected' } };
  const filled = chosen.reduce((sum, { rect }) => sum + rect[extent], 0);
  const space = (last.rect[along] + last.rect[extent] - first.rect[along] - filled) / (chosen.length - 1);
  let next = first.rect[along];
  const places = chosen.map(({ id, rect }) => {
    const at = { x: rect.x, y: rect.y, [along]: next };
    next += rect[extent] + space;
    return [id, at] as const;
  });
  return placed(process, Object.fromEntries(places));
};
