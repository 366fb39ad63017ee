import type { Stage } from '@/runtime/format';
import { defineRule } from '../rule';

/**
 * A card's answer that some stage cannot carry out: the card is shared, and its outcome or step must be there
 * in every stage that opens it. A card without answers keeps the talk for ever.
 */
export const cardNowhere = defineRule('card_nowhere', 'error', ({ process, cards, script }, report) => {
  const openers = new Map<string, Stage[]>();
  for (const stage of process.stages)
    for (const card of script(stage).cards) openers.set(card, [...(openers.get(card) ?? []), stage]);
  for (const card of process.objections) {
    const by = openers.get(card.id) ?? [];
    if (card.answers.length === 0)
      report({ kind: 'objection', id: card.id }, { what: 'answer', id: '', stages: [] });
    for (const { id, go } of card.answers) {
      const at = { kind: 'answer', on: { objection: card.id }, answer: id } as const;
      if (go.to === 'objection' && !cards.card.has(go.objection))
        report(at, { what: 'objection', id: go.objection, stages: [] });
      if (go.to !== 'outcome' && go.to !== 'step') continue;
      const target = go.to === 'outcome' ? go.outcome : go.step;
      const lacking = by.filter((stage) =>
        go.to === 'outcome'
          ? !stage.outcomes.some((outcome) => outcome.id === target)
          : !stage.script.steps.some((step) => step.id === target),
      );
      if (lacking.length > 0)
        report(at, {
          what: go.to,
          id: target,
          stages: lacking.map((stage) => ({ name: 'stage', id: stage.id })),
        });
    }
  }
});
