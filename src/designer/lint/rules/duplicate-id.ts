import type { Process } from '@/runtime/format';
import type { Place } from '../place';
import { defineRule } from '../rule';

/** Two things of one kind under one id: the log could not tell them apart. Told once per repeated id. */
export const duplicateId = defineRule('duplicate_id', 'error', ({ process }, report) => {
  for (const { ids, at } of namespaces(process)) {
    if (new Set(ids).size === ids.length) continue;
    const repeated = new Set(ids.filter((id, i) => ids.indexOf(id) !== i));
    for (const id of repeated) report(at(id), { id });
  }
});

interface Namespace {
  readonly ids: readonly string[];
  at(id: string): Place;
}

function* namespaces(process: Process): Generator<Namespace> {
  const ids = (list: readonly { id: string }[]) => list.map((item) => item.id);
  const named = (
    kind: Extract<Place, { id: string }>['kind'],
    list: readonly { id: string }[],
  ): Namespace => ({
    ids: ids(list),
    at: (id) => ({ kind, id }),
  });
  const stageOf = (list: (stage: Process['stages'][number]) => readonly { id: string }[], id: string) =>
    process.stages.findLast((stage) => list(stage).some((item) => item.id === id))!.id;

  yield {
    ids: [...ids(process.stages), ...ids(process.ends)],
    at: (id) =>
      process.ends.some((end) => end.id === id)
        ? { kind: 'end', id }
        : { kind: 'stage', stage: id, part: 'texts' },
  };
  yield {
    ids: process.stages.flatMap((stage) => ids(stage.tasks)),
    at: (task) => ({ kind: 'task', stage: stageOf((stage) => stage.tasks, task), task }),
  };
  yield {
    ids: process.stages.flatMap((stage) => ids(stage.checkpoints)),
    at: (checkpoint) => ({
      kind: 'checkpoint',
      stage: stageOf((stage) => stage.checkpoints, checkpoint),
      checkpoint,
    }),
  };
  for (const { id: stage, outcomes, script } of process.stages) {
    yield { ids: ids(outcomes), at: (outcome) => ({ kind: 'outcome', stage, outcome }) };
    yield { ids: ids(script.steps), at: (step) => ({ kind: 'step', stage, step }) };
    for (const step of script.steps)
      yield {
        ids: ids(step.answers),
        at: (answer) => ({ kind: 'answer', on: { stage, step: step.id }, answer }),
      };
  }
  for (const card of process.objections)
    yield {
      ids: ids(card.answers),
      at: (answer) => ({ kind: 'answer', on: { objection: card.id }, answer }),
    };
  yield named('entry', process.entries);
  yield named('objection', process.objections);
  yield named('field', process.fields);
  yield named('role', process.roles);
  yield named('lossReason', process.lossReasons);
  yield named('variable', process.variables);
  yield named('goal', process.goals);
  yield named('activity', process.activities);
  yield named('norm', process.norms?.daily ?? []);
  yield named('rate', process.pay?.rates ?? []);
}
