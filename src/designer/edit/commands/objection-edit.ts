import type { Command } from '../command-map';
import { changeIn, isRefused, withWords } from '../change';

export const objectionEdit: Command<'objection.edit'> = (process, { objection: id, text, words }) => {
  const objections = changeIn(process.objections, id, 'objection', (card) => ({
    ...card,
    [text]: withWords(card[text], words),
  }));
  return isRefused(objections) ? objections : { process: { ...process, objections } };
};
