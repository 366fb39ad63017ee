import type { Command } from '../command-map';
import { idFor, inWords, takenIds } from '../change';

export const fieldAdd: Command<'field.add'> = (process, { title, shape }) => {
  const id = idFor(title.text, 'field', takenIds(process));
  const field = { id, title: inWords(title), ...shape };
  return { process: { ...process, fields: [...process.fields, field] }, created: id };
};
