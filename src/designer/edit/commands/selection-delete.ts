import type { Process } from '@/runtime/format';
import { findOutcome, itemKey, type Item } from '../../model';
import type { Command, Edit } from '../command-map';
import { chain } from '../change';
import { endDelete } from './end-delete';
import { entryDelete } from './entry-delete';
import { stageDelete } from './stage-delete';
import { transitionDelete } from './transition-delete';

/**
 * Arrows first, chain cards: an arrow chosen for deletion must not be redirected by the deletion of its
 * target. What an earlier deletion took along is not missed.
 */
export const selectionDelete: Command<'selection.delete'> = (process, { items }) => {
  const unique = [...new Map(items.map((item) => [itemKey(item), item])).values()];
  const present = unique.filter((item) => isThere(process, item));
  if (present.length === 0) return { refused: { reason: 'nothing_selected' } };
  const rank = { transition: 0, entry: 1, stage: 2, end: 3 } as const;
  return present
    .toSorted((a, b) => rank[a.kind] - rank[b.kind])
    .reduce<Edit>((edit, item) => chain(edit, (p) => (isThere(p, item) ? remove(p, item) : { process: p })), {
      process,
      select: [],
    });
};

function isThere(process: Process, item: Item): boolean {
  switch (item.kind) {
    case 'stage':
      return process.stages.some((stage) => stage.id === item.stage);
    case 'end':
      return process.ends.some((end) => end.id === item.end);
    case 'entry':
      return process.entries.some((entry) => entry.id === item.entry);
    case 'transition':
      return findOutcome(process, item.stage, item.outcome) !== undefined;
  }
}

function remove(process: Process, item: Item): Edit {
  switch (item.kind) {
    case 'stage':
      return stageDelete(process, item);
    case 'end':
      return endDelete(process, item);
    case 'entry':
      return entryDelete(process, item);
    case 'transition':
      return transitionDelete(process, item);
  }
}
