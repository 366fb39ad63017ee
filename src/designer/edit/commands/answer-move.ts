import type { Command } from '../command-map';
import { inAnswers, moveIn } from '../change';

export const answerMove: Command<'answer.move'> = (process, { owner, answer, index }) =>
  inAnswers(process, owner, (answers) => moveIn(answers, answer, 'answer', index));
