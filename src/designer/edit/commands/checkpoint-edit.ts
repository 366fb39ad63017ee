import type { Command } from '../command-map';
import { findCheckpoint } from '../../model';
import { inCheckpoint, notFound, orAbsent, patched, withWords } from '../change';
import { strangerIn } from './checkpoint-add';

export const checkpointEdit: Command<'checkpoint.edit'> = (
  process,
  { checkpoint: id, title, advice, blocks, notify, ...plain },
) => {
  const found = findCheckpoint(process, id);
  if (!found) return notFound('checkpoint', id);
  const { checkpoint } = found;
  const words = advice && withWords(checkpoint.advice, advice);
  const changed = patched(checkpoint, {
    ...plain,
    title: title && withWords(checkpoint.title, title),
    advice: words && Object.keys(words).length === 0 ? null : words,
    blocks: orAbsent(blocks),
    notify: notify && [...new Set(notify)],
  });
  return strangerIn(process, changed) ?? inCheckpoint(process, id, () => changed);
};
