import type { Command } from '../command-map';
import { idFor, inWords, takenIds } from '../change';

export const objectionAdd: Command<'objection.add'> = (process, { title }) => {
  const id = idFor(title.text, 'objection', takenIds(process));
  const card = { id, title: inWords(title), client: {}, cause: {}, reply: {}, check: {}, answers: [] };
  return { process: { ...process, objections: [...process.objections, card] }, created: id };
};
