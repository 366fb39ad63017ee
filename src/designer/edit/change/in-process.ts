import type { Answer, Checkpoint, Id, Outcome, Process, Stage, Step, Task } from '@/runtime/format';
import { findCheckpoint, findTask } from '../../model';
import type { AnswerOwner, Edit } from '../command-map';
import { changeIn, isRefused, notFound, type Refused } from './lists';

/** The ways down to a part of the process, for commands that change one thing. */
export function inStage(process: Process, id: Id, change: (stage: Stage) => Stage | Refused): Edit {
  const stages = changeIn(process.stages, id, 'stage', change);
  return isRefused(stages) ? stages : { process: { ...process, stages } };
}

export function inOutcome(
  process: Process,
  at: { readonly stage: Id; readonly outcome: Id },
  change: (outcome: Outcome) => Outcome | Refused,
): Edit {
  return inStage(process, at.stage, (stage) => {
    const outcomes = changeIn(stage.outcomes, at.outcome, 'outcome', change);
    return isRefused(outcomes) ? outcomes : { ...stage, outcomes };
  });
}

export function inStep(
  process: Process,
  at: { readonly stage: Id; readonly step: Id },
  change: (step: Step) => Step | Refused,
): Edit {
  return inStage(process, at.stage, (stage) => {
    const steps = changeIn(stage.script.steps, at.step, 'step', change);
    return isRefused(steps) ? steps : { ...stage, script: { ...stage.script, steps } };
  });
}

/** Changes the answers of a step or of an objection card. */
export function inAnswers(
  process: Process,
  owner: AnswerOwner,
  change: (answers: readonly Answer[]) => Answer[] | Refused,
): Edit {
  const within = <T extends { answers: Answer[] }>(holder: T): T | Refused => {
    const answers = change(holder.answers);
    return isRefused(answers) ? answers : { ...holder, answers };
  };
  if (!('objection' in owner)) return inStep(process, owner, within);
  const objections = changeIn(process.objections, owner.objection, 'objection', within);
  return isRefused(objections) ? objections : { process: { ...process, objections } };
}

export function inTask(process: Process, id: Id, change: (task: Task, stage: Stage) => Task | Refused): Edit {
  const found = findTask(process, id);
  if (!found) return notFound('task', id);
  return inStage(process, found.stage.id, (stage) => {
    const tasks = changeIn(stage.tasks, id, 'task', (task) => change(task, stage));
    return isRefused(tasks) ? tasks : { ...stage, tasks };
  });
}

export function inCheckpoint(process: Process, id: Id, change: (checkpoint: Checkpoint) => Checkpoint): Edit {
  const found = findCheckpoint(process, id);
  if (!found) return notFound('checkpoint', id);
  return inStage(process, found.stage.id, (stage) => {
    const checkpoints = changeIn(stage.checkpoints, id, 'checkpoint', change);
    return isRefused(checkpoints) ? checkpoints : { ...stage, checkpoints };
  });
}

/** Follows an edit by another one, unless it was refused. What the first one created stays created. */
export function chain(edit: Edit, next: (process: Process) => Edit): Edit {
  if ('refused' in edit) return edit;
  const following = next(edit.process);
  return 'refused' in following ? following : { ...edit, ...following };
}

/** The first field that is not in the dictionary, as a refusal. */
export function unknownField(process: Process, fields: readonly Id[]): Refused | null {
  const missing = fields.find((id) => !process.fields.some((field) => field.id === id));
  return missing === undefined ? null : notFound('field', missing);
}
