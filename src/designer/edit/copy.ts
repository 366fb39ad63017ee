import type { Process } from '@/runtime/format';
import { positionsOf, type Item } from '../model';
import type { Clip } from './clip';

/** The selected stages and ends as a clip; null if there are none. Arrows among them come along with their stages. */
export function copyItems(process: Process, items: readonly Item[]): Clip | null {
  const chosen = new Set(
    items.flatMap((item) => (item.kind === 'stage' ? item.stage : item.kind === 'end' ? item.end : [])),
  );
  const stages = process.stages.filter((stage) => chosen.has(stage.id));
  const ends = process.ends.filter((end) => chosen.has(end.id));
  if (stages.length + ends.length === 0) return null;
  const positions = positionsOf(process);
  const places = Object.fromEntries([...stages, ...ends].map(({ id }) => [id, positions.get(id)!]));
  return { format: 'mainspring/clip', formatVersion: '1.0', process: process.id, stages, ends, places };
}
