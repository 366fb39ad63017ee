import type { Command } from '../command-map';
import { findCheckpoint } from '../../model';
import { inStage, notFound, chain } from '../change';
import { Gone, sweep } from '../sweep';

export const checkpointDelete: Command<'checkpoint.delete'> = (process, { checkpoint: id }) => {
  const found = findCheckpoint(process, id);
  if (!found) return notFound('checkpoint', id);
  const edit = inStage(process, found.stage.id, (stage) => ({
    ...stage,
    checkpoints: stage.checkpoints.filter((checkpoint) => checkpoint.id !== id),
  }));
  return chain(edit, (p) => ({
    process: sweep(p, new Gone().add({ kind: 'checkpoint', id })),
  }));
};
