import type { Command } from '../command-map';
import { inStage, insertAt, inWords, nextNumber, notFound } from '../change';
import { findStage } from '../../model';

export const stepAdd: Command<'step.add'> = (process, { stage: id, kind, text, index }) => {
  const found = findStage(process, id);
  if (!found) return notFound('stage', id);
  const step = {
    id: nextNumber('s', found.script.steps, process.retiredIds),
    kind,
    text: text ? inWords(text) : {},
    answers: [],
  };
  return {
    ...inStage(process, id, (stage) => ({
      ...stage,
      script: { ...stage.script, steps: insertAt(stage.script.steps, step, index) },
    })),
    created: step.id,
  };
};
