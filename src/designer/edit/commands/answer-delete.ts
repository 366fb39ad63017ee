import type { Command } from '../command-map';
import { inAnswers, notFound, retire, then } from '../change';

export const answerDelete: Command<'answer.delete'> = (process, { owner, answer: id }) =>
  then(
    inAnswers(process, owner, (answers) =>
      answers.some((answer) => answer.id === id)
        ? answers.filter((answer) => answer.id !== id)
        : notFound('answer', id),
    ),
    (p) => ({ process: retire(p, [id]) }),
  );
