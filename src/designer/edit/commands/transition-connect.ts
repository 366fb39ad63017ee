import type { Id, Outcome, OutcomeKind, Process, Stage } from '@/runtime/format';
import { findEnd, findStage, isNode } from '../../model';
import type { Command, Words } from '../command-map';
import { idFor, inStage, inWords, notFound } from '../change';

export const transitionConnect: Command<'transition.connect'> = (
  process,
  { stage: from, to, title, kind },
) => {
  const stage = findStage(process, from);
  if (!stage) return notFound('stage', from);
  if (!isNode(process, to)) return { refused: { reason: 'no_such_target', id: to } };
  const outcome = newOutcome(process, stage, { to, title, kind: kind ?? kindTowards(process, stage, to) });
  return {
    ...inStage(process, from, (s) => ({ ...s, outcomes: [...s.outcomes, outcome] })),
    created: outcome.id,
    select: [{ kind: 'transition', stage: from, outcome: outcome.id }],
  };
};

/** An untitled outcome gets its id from its kind. */
export function newOutcome(
  process: Process,
  stage: Stage,
  { to, title, kind = 'success' }: { to: Id; title?: Words | undefined; kind?: OutcomeKind | undefined },
): Outcome {
  const taken = new Set([...stage.outcomes.map((o) => o.id), ...(process.retiredIds ?? [])]);
  return { id: idFor(title?.text ?? '', kind, taken), title: title ? inWords(title) : {}, kind, to };
}

/** What an arrow drawn there most likely means. The author can change it. */
export function kindTowards(process: Process, stage: Stage, to: Id): OutcomeKind {
  const end = findEnd(process, to);
  switch (end?.kind) {
    case 'success':
      return 'success';
    case 'failure':
      return 'loss';
    case 'disqualified':
      return 'disqualify';
    case 'postponed':
      return 'later';
    case undefined:
      break;
  }
  const order = process.stages.map((s) => s.id);
  if (order.indexOf(to) <= order.indexOf(stage.id)) return 'retry';
  return stage.outcomes.some((o) => o.kind === 'success') ? 'branch' : 'success';
}
