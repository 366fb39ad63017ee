import type { Command } from '../command-map';
import { changeIn, isRefused, withWords } from '../change';

/** A changed value is the author's own, yet confirming it stays a separate act. */
export const variableEdit: Command<'variable.edit'> = (process, { variable: id, ...words }) => {
  const variables = changeIn(process.variables, id, 'variable', (variable) => ({
    ...variable,
    value: withWords(variable.value, words),
  }));
  return isRefused(variables) ? variables : { process: { ...process, variables } };
};
