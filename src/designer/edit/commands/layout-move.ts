import type { Process } from '@/runtime/format';
import { snap, type Point } from '../../model';
import type { Command } from '../command-map';

export const layoutMove: Command<'layout.move'> = (process, { nodes }) => placed(process, nodes);

/** The cards at their new places, on the grid. Places of cards that are not there are left out. */
export function placed(process: Process, nodes: Readonly<Record<string, Point>>): { process: Process } {
  const present = new Set([...process.stages, ...process.ends].map((node) => node.id));
  const next = { ...process.layout.nodes };
  for (const [id, at] of Object.entries(nodes)) {
    if (!present.has(id)) continue;
    const x = snap(at.x);
    const y = snap(at.y);
    if (next[id]?.x !== x || next[id].y !== y) next[id] = { x, y };
  }
  return { process: { ...process, layout: { ...process.layout, nodes: next } } };
}
