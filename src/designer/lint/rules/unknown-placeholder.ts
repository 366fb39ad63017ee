import type { Process, Text } from '@/runtime/format';
import type { Place } from '../place';
import { defineRule } from '../rule';

/** Placeholders that the player fills by itself; any variable and any field may stand beside them. */
const own = ['client', 'contact', 'me', 'our', 'date', 'trigger'];

const placeholder = /\{([^{}]*)\}/g;

/** A phrase with a gap that nothing can ever fill. */
export const unknownPlaceholder = defineRule('unknown_placeholder', 'error', ({ process }, report) => {
  const known = new Set([...own, ...process.variables.map((v) => v.id), ...process.fields.map((f) => f.id)]);
  for (const { text, at } of phrases(process)) {
    const unknown = new Set<string>();
    for (const words of [text.ru, text.en])
      if (words?.includes('{'))
        for (const [, name = ''] of words.matchAll(placeholder)) if (!known.has(name)) unknown.add(name);
    for (const name of unknown) report(at, { placeholder: `{${name}}` });
  }
});

function* phrases(process: Process): Generator<{ text: Text; at: Place }> {
  for (const stage of process.stages)
    for (const step of stage.script.steps) {
      yield { text: step.text, at: { kind: 'step', stage: stage.id, step: step.id } };
      for (const answer of step.answers)
        yield {
          text: answer.text,
          at: { kind: 'answer', on: { stage: stage.id, step: step.id }, answer: answer.id },
        };
    }
  for (const card of process.objections)
    for (const text of [card.client, card.reply, card.check])
      yield { text, at: { kind: 'objection', id: card.id } };
}
