import type { Command } from '../command-map';
import { findTask } from '../../model';
import { inStage, isRefused, moveIn, notFound } from '../change';

export const taskMove: Command<'task.move'> = (process, { task, index }) => {
  const found = findTask(process, task);
  if (!found) return notFound('task', task);
  return inStage(process, found.stage.id, (stage) => {
    const tasks = moveIn(stage.tasks, task, 'task', index);
    return isRefused(tasks) ? tasks : { ...stage, tasks };
  });
};
