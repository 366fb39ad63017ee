import { defineRule } from '../rule';

/**
 * What should create the task cannot happen. Tasks that follow such a task are not told again; one that a
 * checkpoint watches is told by that checkpoint; a trigger that names something absent is a dangling reference.
 */
export const taskNeverCreated = defineRule(
  'task_never_created',
  'warning',
  ({ process, tasks, field }, report) => {
    const watched = new Set<string>();
    for (const { checkpoint } of tasks.checkpoint.values())
      if (checkpoint.rule.on === 'task_late') watched.add(checkpoint.rule.task);
    for (const stage of process.stages)
      for (const { id, create } of stage.tasks) {
        if (tasks.created.has(id) || watched.has(id)) continue;
        const isTold =
          create.on === 'checkpoint'
            ? tasks.checkpoint.has(create.checkpoint)
            : create.on === 'field' && field.has(create.field);
        if (isTold) report({ kind: 'task', stage: stage.id, task: id }, { on: create.on });
      }
  },
);
