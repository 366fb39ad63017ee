import type { Command } from '../command-map';
import { chain } from '../change';
import { answerAdd } from './answer-add';
import { dealtWith } from './saying-set-aside';

/** What clients say becomes an answer with these words. One step of history: undone, the words wait again. */
export const sayingAnswer: Command<'saying.answer'> = (process, { owner, text, said }) =>
  chain(answerAdd(process, { owner, text }), (p) => dealtWith(p, owner, text.text, said));
