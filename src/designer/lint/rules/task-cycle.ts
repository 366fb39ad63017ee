import { defineRule } from '../rule';

/** Tasks that wait for each other to be done: none of them ever begins. */
export const taskCycle = defineRule('task_cycle', 'error', ({ tasks }, report) => {
  for (const circle of tasks.cycles) {
    const { stage, task } = tasks.task.get(circle[0]!)!;
    report(
      { kind: 'task', stage: stage.id, task: task.id },
      { tasks: circle.map((id) => ({ name: 'task', id })), n: circle.length },
    );
  }
});
