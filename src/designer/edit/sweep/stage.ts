import type { Id, Jump, Script, Stage } from '@/runtime/format';
import { filterKeep, mapKeep, patched } from '../change';
import { sweepAnswer } from './answer';
import { sweepCheckpoint } from './checkpoint';
import type { Gone } from './gone';
import { sweepTask } from './task';

/** The stage without deleted things. What it loses by that (outcomes, checkpoints) is added to `gone`. */
export function sweepStage(stage: Stage, gone: Gone): Stage {
  const outcomes = mapKeep(stage.outcomes, (outcome) => {
    if (gone.has({ kind: 'node', id: outcome.to })) {
      gone.add({ kind: 'outcome', id: outcome.id, stage: stage.id });
      return null;
    }
    return patched(outcome, { requires: outcome.requires && fieldsOrNone(outcome.requires, gone) });
  });
  const checkpoints = mapKeep(stage.checkpoints, (checkpoint) => {
    const swept = sweepCheckpoint(checkpoint, gone);
    if (!swept) gone.add({ kind: 'checkpoint', id: checkpoint.id });
    return swept;
  });
  return patched(stage, {
    raci: sweepRaci(stage.raci, gone),
    requiredData: filterKeep(stage.requiredData, (id) => !gone.has({ kind: 'field', id })),
    script: sweepScript({ ...stage, outcomes }, gone),
    tasks: mapKeep(stage.tasks, (task) => sweepTask(task, stage.id, gone)),
    checkpoints,
    outcomes,
  });
}

export function fieldsOrNone(fields: Id[], gone: Gone): Id[] | null {
  const rest = filterKeep(fields, (id) => !gone.has({ kind: 'field', id }));
  return rest.length === 0 && rest !== fields ? null : rest;
}

function sweepRaci(raci: Stage['raci'], gone: Gone): Stage['raci'] {
  const stays = Object.entries(raci).filter(([role]) => !gone.has({ kind: 'role', id: role }));
  return stays.length === Object.keys(raci).length ? raci : Object.fromEntries(stays);
}

function sweepScript(stage: Stage, gone: Gone): Script {
  const steps = mapKeep(stage.script.steps, (step, index) => {
    const answers = mapKeep(step.answers, (answer) =>
      sweepAnswer(answer, stage.id, nextPlace(stage, index), gone),
    );
    return patched(step, { collect: step.collect && fieldsOrNone(step.collect, gone), answers });
  });
  return steps === stage.script.steps ? stage.script : { ...stage.script, steps };
}

/** Where an answer goes whose place is gone: the next step, after the last one the first outcome. */
function nextPlace(stage: Stage, index: number): Jump | null {
  const step = stage.script.steps[index + 1];
  if (step) return { to: 'step', step: step.id };
  const outcome = stage.outcomes[0];
  return outcome ? { to: 'outcome', outcome: outcome.id } : null;
}
