import type { Command } from '../command-map';
import { inAnswers, notFound, retire, chain } from '../change';

export const answerDelete: Command<'answer.delete'> = (process, { owner, answer: id }) =>
  chain(
    inAnswers(process, owner, (answers) =>
      answers.some((answer) => answer.id === id)
        ? answers.filter((answer) => answer.id !== id)
        : notFound('answer', id),
    ),
    (p) => ({ process: retire(p, [id]) }),
  );
