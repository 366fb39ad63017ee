import type { Checkpoint, Id, Process, Stage, Task } from '@/runtime/format';
import { cycles } from './components';

export interface TaskAt {
  readonly stage: Stage;
  readonly task: Task;
}

/** What makes the engine create tasks, and what those make it create in turn. */
export interface TaskGraph {
  readonly task: ReadonlyMap<Id, TaskAt>;
  readonly checkpoint: ReadonlyMap<Id, { readonly stage: Stage; readonly checkpoint: Checkpoint }>;
  /** Tasks that wait for each other: none of them ever begins. */
  readonly cycles: readonly (readonly Id[])[];
  /** Tasks some path can create. Members of a cycle count, so that one fault is told once. */
  readonly created: ReadonlySet<Id>;
  /** Checkpoints that an answer of some script or card raises. */
  readonly raised: ReadonlySet<Id>;
}

export function taskGraphOf(process: Process, written: ReadonlySet<Id>): TaskGraph {
  const task = new Map<Id, TaskAt>();
  const checkpoint = new Map<Id, { stage: Stage; checkpoint: Checkpoint }>();
  for (const stage of process.stages) {
    for (const item of stage.tasks) task.set(item.id, { stage, task: item });
    for (const item of stage.checkpoints) checkpoint.set(item.id, { stage, checkpoint: item });
  }
  const after = new Map<Id, Id[]>();
  for (const {
    task: { id, create },
  } of task.values())
    if (create.on === 'task_done') after.set(create.task, [...(after.get(create.task) ?? []), id]);
  const raised = raisedBy(process);
  const circles = cycles([...task.keys()], (id) => after.get(id) ?? []);
  const created = new Set<Id>(circles.flat());

  const comes = ({ stage, task: { create } }: TaskAt): boolean => {
    switch (create.on) {
      case 'enter':
      case 'manual':
        return true;
      case 'task_done':
        return created.has(create.task);
      case 'outcome':
        return stage.outcomes.some((outcome) => outcome.id === create.outcome);
      case 'field':
        return written.has(create.field);
      case 'checkpoint': {
        const found = checkpoint.get(create.checkpoint);
        if (!found) return false;
        const { rule } = found.checkpoint;
        if (raised.has(create.checkpoint)) return true;
        return rule.on === 'task_late' ? created.has(rule.task) : rule.on !== 'script';
      }
    }
  };
  for (let grew = true; grew;) {
    grew = false;
    for (const item of task.values()) {
      if (created.has(item.task.id) || !comes(item)) continue;
      created.add(item.task.id);
      grew = true;
    }
  }
  return { task, checkpoint, cycles: circles, created, raised };
}

function raisedBy(process: Process): Set<Id> {
  const raised = new Set<Id>();
  const holders = [...process.stages.flatMap((stage) => stage.script.steps), ...process.objections];
  for (const { answers } of holders)
    for (const answer of answers) if (answer.raise !== undefined) raised.add(answer.raise);
  return raised;
}
