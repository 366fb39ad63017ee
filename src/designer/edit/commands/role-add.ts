import type { Command } from '../command-map';
import { idFor, inWords, takenIds } from '../change';

export const roleAdd: Command<'role.add'> = (process, { title }) => {
  const id = idFor(title.text, 'role', takenIds(process));
  return { process: { ...process, roles: [...process.roles, { id, title: inWords(title) }] }, created: id };
};
