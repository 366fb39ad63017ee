import type { Process } from '@/runtime/format';
import type { Place } from '../place';
import { defineRule, keptPerStage, type Report } from '../rule';

/** Two things of one kind under one id: the log could not tell them apart. Told once per repeated id. */
export const duplicateId = defineRule('duplicate_id', 'error', ({ process }, report) => {
  for (const namespace of namespaces(process)) tell(namespace, report);
  for (const stage of process.stages) inStage(stage, report);
});

function tell({ ids, at }: Namespace, report: Report): void {
  if (new Set(ids).size === ids.length) return;
  const repeated = new Set(ids.filter((id, i) => ids.indexOf(id) !== i));
  for (const id of repeated) report(at(id), { id });
}

const inStage = keptPerStage(({ id: stage, outcomes, script }, report) => {
  tell({ ids: idsOf(outcomes), at: (outcome) => ({ kind: 'outcome', stage, outcome }) }, report);
  tell({ ids: idsOf(script.steps), at: (step) => ({ kind: 'step', stage, step }) }, report);
  for (const step of script.steps)
    tell(
      {
        ids: idsOf(step.answers),
        at: (answer) => ({ kind: 'answer', on: { stage, step: step.id }, answer }),
      },
      report,
    );
});

const idsOf = (list: readonly { id: string }[]) => list.map((item) => item.id);

interface Namespace {
  readonly ids: readonly string[];
  at(id: string): Place;
}

function* namespaces(process: Process): Generator<Namespace> {
  const named = (
    kind: Extract<Place, { id: string }>['kind'],
    list: readonly { id: string }[],
  ): Namespace => ({
    ids: idsOf(list),
    at: (id) => ({ kind, id }),
  });
  const stageOf = (list: (stage: Process['stages'][number]) => readonly { id: string }[], id: string) =>
    process.stages.findLast((stage) => list(stage).some((item) => item.id === id))!.id;

  yield {
    ids: [...idsOf(process.stages), ...idsOf(process.ends)],
    at: (id) =>
      process.ends.some((end) => end.id === id)
        ? { kind: 'end', id }
        : { kind: 'stage', stage: id, part: 'texts' },
  };
  yield {
    ids: process.stages.flatMap((stage) => idsOf(stage.tasks)),
    at: (task) => ({ kind: 'task', stage: stageOf((stage) => stage.tasks, task), task }),
  };
  yield {
    ids: process.stages.flatMap((stage) => idsOf(stage.checkpoints)),
    at: (checkpoint) => ({
      kind: 'checkpoint',
      stage: stageOf((stage) => stage.checkpoints, checkpoint),
      checkpoint,
    }),
  };
  for (const card of process.objections)
    yield {
      ids: idsOf(card.answers),
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
