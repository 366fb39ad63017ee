import { defineRule } from '../rule';

/** A checkpoint that watches a task which is not there or can never be created: it will stay silent for ever. */
export const checkpointDeadTask = defineRule(
  'checkpoint_dead_task',
  'error',
  ({ process, tasks }, report) => {
    for (const stage of process.stages)
      for (const { id, rule } of stage.checkpoints)
        if (rule.on === 'task_late' && !tasks.created.has(rule.task))
          report(
            { kind: 'checkpoint', stage: stage.id, checkpoint: id },
            { task: { name: 'task', id: rule.task }, known: tasks.task.has(rule.task) ? 'yes' : 'no' },
          );
  },
);
