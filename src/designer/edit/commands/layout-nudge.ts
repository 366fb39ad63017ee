import type { Command } from '../command-map';
import { positionsOf } from '../../model';
import { placed } from './layout-move';

export const layoutNudge: Command<'layout.nudge'> = (process, { nodes, dx, dy }) => {
  const positions = positionsOf(process);
  const moved = nodes.flatMap((id) => {
    const at = positions.get(id);
    return at ? [[id, { x: at.x + dx, y: at.y + dy }] as const] : [];
  });
  return moved.length === 0
    ? { refused: { reason: 'nothing_selected' } }
    : placed(process, Object.fromEntries(moved));
};
