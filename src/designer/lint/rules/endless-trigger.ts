import type { Id } from '@/runtime/format';
import { cycles } from '../facts';
import { defineRule } from '../rule';

/**
 * A chain that feeds itself: a late task raises a checkpoint that creates a task, whose lateness raises the next,
 * and so on round. A cap on how often one of the tasks may come breaks it.
 */
export const endlessTrigger = defineRule('endless_trigger', 'error', ({ tasks }, report) => {
  // Most processes have no task that a checkpoint creates, or two: the search begins at those.
  const starts = [...tasks.task.values()].filter(({ task }) => task.create.on === 'checkpoint');
  if (starts.length === 0) return;
  const next = new Map<Id, Id[]>();
  const lead = (from: string, to: string) => next.set(from, [...(next.get(from) ?? []), to]);
  for (const { task } of tasks.task.values()) {
    if (task.repeatMax !== undefined) continue;
    if (task.create.on === 'task_done') lead(`task ${task.create.task}`, `task ${task.id}`);
    if (task.create.on === 'checkpoint') lead(`checkpoint ${task.create.checkpoint}`, `task ${task.id}`);
  }
  for (const { checkpoint } of tasks.checkpoint.values())
    if (checkpoint.rule.on === 'task_late')
      lead(`task ${checkpoint.rule.task}`, `checkpoint ${checkpoint.id}`);
  for (const circle of cycles(
    starts.map(({ task }) => `task ${task.id}`),
    (node) => next.get(node) ?? [],
  )) {
    const ids = circle.filter((node) => node.startsWith('task ')).map((node) => node.slice('task '.length));
    // A circle of tasks alone never begins: that is another rule's finding.
    if (ids.length === circle.length) continue;
    const at = tasks.task.get(ids[0] ?? '');
    if (at)
      report(
        { kind: 'task', stage: at.stage.id, task: at.task.id },
        { tasks: ids.map((id) => ({ name: 'task', id })), n: ids.length },
      );
  }
});
