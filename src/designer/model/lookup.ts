import type {
  Answer,
  Checkpoint,
  End,
  Id,
  Outcome,
  Portrait,
  Process,
  Stage,
  Step,
  Task,
} from '@/runtime/format';

export function findStage(process: Process, id: Id): Stage | undefined {
  return process.stages.find((stage) => stage.id === id);
}

export function findEnd(process: Process, id: Id): End | undefined {
  return process.ends.find((end) => end.id === id);
}

export function findOutcome(process: Process, stage: Id, outcome: Id): Outcome | undefined {
  return findStage(process, stage)?.outcomes.find((o) => o.id === outcome);
}

export function findStep(process: Process, stage: Id, step: Id): Step | undefined {
  return findStage(process, stage)?.script.steps.find((s) => s.id === step);
}

/** Task and checkpoint ids are unique in the whole process. */
export function findTask(process: Process, id: Id): { stage: Stage; task: Task } | undefined {
  for (const stage of process.stages) {
    const task = stage.tasks.find((t) => t.id === id);
    if (task) return { stage, task };
  }
  return undefined;
}

export function findCheckpoint(
  process: Process,
  id: Id,
): { stage: Stage; checkpoint: Checkpoint } | undefined {
  for (const stage of process.stages) {
    const checkpoint = stage.checkpoints.find((c) => c.id === id);
    if (checkpoint) return { stage, checkpoint };
  }
  return undefined;
}

/** Answers of a step or of an objection card. */
export function findAnswers(
  process: Process,
  owner: { readonly stage: Id; readonly step: Id } | { readonly objection: Id },
): readonly Answer[] | undefined {
  return 'objection' in owner
    ? process.objections.find((o) => o.id === owner.objection)?.answers
    : findStep(process, owner.stage, owner.step)?.answers;
}

/** Whether a transition may lead there. */
export function isNode(process: Process, id: Id): boolean {
  return !!findStage(process, id) || !!findEnd(process, id);
}

/** A sign of a client or of one who is not. */
export function findPortraitRule({ portrait }: Process, id: Id): Portrait['isClient'][number] | undefined {
  return [...portrait.isClient, ...portrait.notClient].find((rule) => rule.id === id);
}
