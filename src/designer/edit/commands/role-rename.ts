import type { Command } from '../command-map';
import { changeIn, isRefused, withWords } from '../change';

export const roleRename: Command<'role.rename'> = (process, { role: id, ...words }) => {
  const roles = changeIn(process.roles, id, 'role', (role) => ({
    ...role,
    title: withWords(role.title, words),
  }));
  return isRefused(roles) ? roles : { process: { ...process, roles } };
};
