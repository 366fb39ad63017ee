import type { Answer, Checkpoint, CheckRule, Guard, Id, Stage, Task } from '@/runtime/format';
import { mapKeep, patched } from '../change';

/** New names of copied things; ids that were not copied map to themselves. */
export interface Renaming {
  readonly node: ReadonlyMap<Id, Id>;
  readonly task: ReadonlyMap<Id, Id>;
  readonly checkpoint: ReadonlyMap<Id, Id>;
}

const name = (map: ReadonlyMap<Id, Id>, id: Id): Id => map.get(id) ?? id;

/** The stage under its new name, with every reference to a copied thing following the copy. */
export function remapStage(stage: Stage, to: Renaming): Stage {
  return {
    ...stage,
    id: name(to.node, stage.id),
    script: {
      ...stage.script,
      steps: mapKeep(stage.script.steps, (step) =>
        patched(step, { answers: mapKeep(step.answers, (answer) => remapAnswer(answer, to)) }),
      ),
    },
    tasks: stage.tasks.map((task) => remapTask(task, to)),
    checkpoints: stage.checkpoints.map((checkpoint) => remapCheckpoint(checkpoint, to)),
    outcomes: mapKeep(stage.outcomes, (outcome) => patched(outcome, { to: name(to.node, outcome.to) })),
  };
}

function remapAnswer(answer: Answer, to: Renaming): Answer {
  return answer.raise ? patched(answer, { raise: name(to.checkpoint, answer.raise) }) : answer;
}

function remapTask(task: Task, to: Renaming): Task {
  const { create } = task;
  const renamed = { ...task, id: name(to.task, task.id) };
  if (create.on === 'task_done')
    return { ...renamed, create: { ...create, task: name(to.task, create.task) } };
  if (create.on === 'checkpoint') {
    return { ...renamed, create: { ...create, checkpoint: name(to.checkpoint, create.checkpoint) } };
  }
  return renamed;
}

function remapCheckpoint(checkpoint: Checkpoint, to: Renaming): Checkpoint {
  return { ...checkpoint, id: name(to.checkpoint, checkpoint.id), rule: remapRule(checkpoint.rule, to) };
}

function remapRule(rule: CheckRule, to: Renaming): CheckRule {
  switch (rule.on) {
    case 'task_late':
      return { ...rule, task: name(to.task, rule.task) };
    case 'condition':
      return { ...rule, when: remapGuard(rule.when, to) };
    case 'order':
      return {
        ...rule,
        what: 'stage' in rule.what ? { stage: name(to.node, rule.what.stage) } : rule.what,
        after: 'stage' in rule.after ? { stage: name(to.node, rule.after.stage) } : rule.after,
      };
    case 'stay':
    case 'idle':
    case 'exit':
    case 'attendees':
    case 'script':
      return rule;
  }
}

function remapGuard(guard: Guard, to: Renaming): Guard {
  if (guard.op === 'and' || guard.op === 'or')
    return { ...guard, args: guard.args.map((arg) => remapGuard(arg, to)) };
  if (guard.op === 'not') return { ...guard, arg: remapGuard(guard.arg, to) };
  if (guard.op === 'task_done') return { ...guard, task: name(to.task, guard.task) };
  if (guard.op === 'visits') return { ...guard, stage: name(to.node, guard.stage) };
  return guard;
}
