import type { Command } from '../command-map';
import { findTask } from '../../model';
import { inStage, notFound, chain } from '../change';
import { Gone, sweep } from '../sweep';

export const taskDelete: Command<'task.delete'> = (process, { task: id }) => {
  const found = findTask(process, id);
  if (!found) return notFound('task', id);
  const edit = inStage(process, found.stage.id, (stage) => ({
    ...stage,
    tasks: stage.tasks.filter((task) => task.id !== id),
  }));
  return chain(edit, (p) => ({ process: sweep(p, new Gone().add({ kind: 'task', id })) }));
};
