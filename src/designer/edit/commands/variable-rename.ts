import type { Command } from '../command-map';
import { changeIn, isRefused, withWords } from '../change';

export const variableRename: Command<'variable.rename'> = (process, { variable: id, ...words }) => {
  const variables = changeIn(process.variables, id, 'variable', (variable) => ({
    ...variable,
    title: withWords(variable.title, words),
  }));
  return isRefused(variables) ? variables : { process: { ...process, variables } };
};
