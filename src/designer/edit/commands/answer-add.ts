import type { Jump, Process } from '@/runtime/format';
import { findAnswers, findStage, resolver } from '../../model';
import type { AnswerOwner, Command, Refusal } from '../command-map';
import { inAnswers, insertAt, inWords, nextNumber, notFound } from '../change';

export const answerAdd: Command<'answer.add'> = (process, { owner, text, go, index }) => {
  const answers = findAnswers(process, owner);
  if (!answers)
    return 'objection' in owner ? notFound('objection', owner.objection) : notFound('step', owner.step);
  const leads = go ?? onward(process, owner);
  if (!leads)
    return { refused: { reason: 'no_such_target', id: 'step' in owner ? owner.step : owner.objection } };
  const refusal = jumpRefusal(process, owner, leads);
  if (refusal) return { refused: refusal };
  const answer = { id: nextNumber('a', answers, process.retiredIds), text: inWords(text), go: leads };
  return { ...inAnswers(process, owner, (list) => insertAt(list, answer, index)), created: answer.id };
};

/** Where a new answer leads until the author says: the next step, after the last one the first outcome. */
function onward(process: Process, owner: AnswerOwner): Jump | null {
  if ('objection' in owner) return { to: 'back' };
  const stage = findStage(process, owner.stage);
  if (!stage) return null;
  const next = stage.script.steps[stage.script.steps.findIndex((s) => s.id === owner.step) + 1];
  if (next) return { to: 'step', step: next.id };
  const outcome = stage.outcomes[0];
  return outcome ? { to: 'outcome', outcome: outcome.id } : { to: 'step', step: owner.step };
}

export function jumpRefusal(process: Process, owner: AnswerOwner, go: Jump): Refusal | null {
  const exists = resolver(process);
  const stage = 'objection' in owner ? null : owner.stage;
  switch (go.to) {
    case 'step':
      return exists({ kind: 'step', id: go.step, stage }) ? null : { reason: 'no_such_target', id: go.step };
    case 'outcome':
      return exists({ kind: 'outcome', id: go.outcome, stage })
        ? null
        : { reason: 'no_such_target', id: go.outcome };
    case 'objection':
      return exists({ kind: 'objection', id: go.objection })
        ? null
        : { reason: 'no_such_target', id: go.objection };
    case 'back':
      return null;
  }
}
