import type { Answer, Id } from '@/runtime/format';
import { defineRule } from '../rule';

/** An answer whose jump has no target: a step or an outcome of the stage, or an objection card, that is not there. */
export const answerNowhere = defineRule('answer_nowhere', 'error', ({ process, exists, cards }, report) => {
  const missing = ({ go }: Answer, stage: Id): { what: string; id: Id } | null => {
    switch (go.to) {
      case 'step':
        return exists({ kind: 'step', id: go.step, stage }) ? null : { what: 'step', id: go.step };
      case 'outcome':
        return exists({ kind: 'outcome', id: go.outcome, stage })
          ? null
          : { what: 'outcome', id: go.outcome };
      case 'objection':
        return cards.card.has(go.objection) ? null : { what: 'objection', id: go.objection };
      case 'back':
        // Only a card has a place to go back to.
        return { what: 'back', id: '' };
    }
  };
  for (const stage of process.stages)
    for (const step of stage.script.steps)
      for (const answer of step.answers) {
        const lost = missing(answer, stage.id);
        if (lost)
          report(
            { kind: 'answer', on: { stage: stage.id, step: step.id }, answer: answer.id },
            { ...lost, answer: answer.id },
          );
      }
});
