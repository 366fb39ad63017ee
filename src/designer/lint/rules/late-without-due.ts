import { defineRule } from '../rule';

/** A checkpoint waits for a task to be late, and the task has no deadline. */
export const lateWithoutDue = defineRule('late_without_due', 'error', ({ process, tasks }, report) => {
  for (const stage of process.stages)
    for (const { id, rule } of stage.checkpoints)
      if (
        rule.on === 'task_late' &&
        tasks.task.get(rule.task)?.task.due === undefined &&
        tasks.created.has(rule.task)
      )
        report(
          { kind: 'checkpoint', stage: stage.id, checkpoint: id },
          { task: { name: 'task', id: rule.task } },
        );
});
