import type { Process, Stage, Text } from '@/runtime/format';
import type { Place } from '../place';

const placeholder = /\{([^{}]*)\}/g;

/** A phrase with placeholders in it. */
export interface Gap {
  readonly at: Place;
  readonly names: ReadonlySet<string>;
}

/** Every phrase that the player fills: steps, answers and objection cards. */
export const gapsIn = ({ stages, objections }: Process): readonly Gap[] => [
  ...stages.flatMap(gapsOfStage),
  ...gapsOfCards(objections),
];

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
