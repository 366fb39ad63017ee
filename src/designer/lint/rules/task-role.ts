import { defineRule } from '../rule';

/** A task given to a role that the stage's responsibilities do not name. */
export const taskRole = defineRule('task_role', 'warning', ({ process }, report) => {
  const known = new Set(process.roles.map((role) => role.id));
  for (const { id, raci, tasks } of process.stages)
    for (const task of tasks)
      if (known.has(task.role) && !(task.role in raci))
        report({ kind: 'task', stage: id, task: task.id }, { role: { name: 'role', id: task.role } });
});
