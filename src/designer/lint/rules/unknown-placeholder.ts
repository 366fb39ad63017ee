import type { Process, Stage, Text } from '@/runtime/format';
import type { Place } from '../place';
import { defineRule } from '../rule';

/** Placeholders that the player fills by itself; any variable and any field may stand beside them. */
const own = ['client', 'contact', 'me', 'our', 'date', 'trigger'];

const placeholder = /\{([^{}]*)\}/g;

/** A phrase with a gap that nothing can ever fill. */
export const unknownPlaceholder = defineRule('unknown_placeholder', 'error', ({ process }, report) => {
  const known = new Set([...own, ...process.variables.map((v) => v.id), ...process.fields.map((f) => f.id)]);
  const gaps = [...process.stages.flatMap(gapsOfStage), ...gapsOfCards(process.objections)];
  for (const { at, names } of gaps)
    for (const name of names) if (!known.has(name)) report(at, { placeholder: `{${name}}` });
});

interface Gap {
  readonly at: Place;
  readonly names: ReadonlySet<string>;
}

const none: readonly Gap[] = [];

function gapsOf(text: Text, at: Place): readonly Gap[] {
  const names = new Set<string>();
  for (const words of [text.ru, text.en])
    if (words?.includes('{')) for (const [, name = ''] of words.matchAll(placeholder)) names.add(name);
  return names.size > 0 ? [{ at, names }] : none;
}

const ofStage = new WeakMap<Stage, readonly Gap[]>();

function gapsOfStage(stage: Stage): readonly Gap[] {
  let gaps = ofStage.get(stage);
  if (!gaps)
    ofStage.set(
      stage,
      (gaps = stage.script.steps.flatMap((step) => [
        ...gapsOf(step.text, { kind: 'step', stage: stage.id, step: step.id }),
        ...step.answers.flatMap((answer) =>
          gapsOf(answer.text, { kind: 'answer', on: { stage: stage.id, step: step.id }, answer: answer.id }),
        ),
      ])),
    );
  return gaps;
}

const ofCards = new WeakMap<Process['objections'], readonly Gap[]>();

function gapsOfCards(cards: Process['objections']): readonly Gap[] {
  let gaps = ofCards.get(cards);
  if (!gaps)
    ofCards.set(
      cards,
      (gaps = cards.flatMap(({ id, client, reply, check }) =>
        [client, reply, check].flatMap((text) => gapsOf(text, { kind: 'objection', id })),
      )),
    );
  return gaps;
}
