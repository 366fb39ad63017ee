import type { Command } from '../command-map';
import { inStep, orNone, patched, unknownField, withWords } from '../change';

export const stepEdit: Command<'step.edit'> = (process, { stage, step, kind, text, collect, seconds }) => {
  if (typeof seconds === 'number' && (!Number.isInteger(seconds) || seconds < 0)) {
    return { refused: { reason: 'bad_value' } };
  }
  return (
    unknownField(process, collect ?? []) ??
    inStep(process, { stage, step }, (s) =>
      patched(s, { kind, text: text && withWords(s.text, text), collect: orNone(collect), seconds }),
    )
  );
};
