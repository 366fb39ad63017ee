import type { Command } from '../command-map';
import { notFound } from '../change';

/** Phrases that name it keep their gap; lint points at each. */
export const variableDelete: Command<'variable.delete'> = (process, { variable: id }) =>
  process.variables.some((variable) => variable.id === id)
    ? { process: { ...process, variables: process.variables.filter((variable) => variable.id !== id) } }
    : notFound('variable', id);
