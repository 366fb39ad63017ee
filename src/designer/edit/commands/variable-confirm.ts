import type { Command } from '../command-map';
import { changeIn, isRefused, patched } from '../change';

export const variableConfirm: Command<'variable.confirm'> = (process, { variable: id, confirmed }) => {
  const variables = changeIn(process.variables, id, 'variable', (variable) =>
    patched(variable, { confirmed }),
  );
  return isRefused(variables) ? variables : { process: { ...process, variables } };
};
