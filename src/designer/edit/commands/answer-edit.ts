import type { Command } from '../command-map';
import { findCheckpoint } from '../../model';
import { changeIn, inAnswers, notFound, orNone, patched, unknownField, withWords } from '../change';
import { jumpRefusal } from './answer-add';

export const answerEdit: Command<'answer.edit'> = (
  process,
  { owner, answer: id, text, go, set, raise, note },
) => {
  const refusal = go && jumpRefusal(process, owner, go);
  if (refusal) return { refused: refusal };
  if (raise && !findCheckpoint(process, raise)) return notFound('checkpoint', raise);
  const unknown = unknownField(
    process,
    (set ?? []).map(({ field }) => field),
  );
  if (unknown) return unknown;
  return inAnswers(process, owner, (answers) =>
    changeIn(answers, id, 'answer', (answer) => {
      const words = note && withWords(answer.note, note);
      return patched(answer, {
        text: text && withWords(answer.text, text),
        go,
        set: orNone(set),
        raise,
        note: words && Object.keys(words).length === 0 ? null : words,
      });
    }),
  );
};
