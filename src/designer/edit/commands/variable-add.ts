import type { Command } from '../command-map';
import { idFor, inWords, takenIds } from '../change';

/** Phrases call it by its id: {price_range}. */
export const variableAdd: Command<'variable.add'> = (process, { title }) => {
  const id = idFor(title.text, 'fact', takenIds(process));
  const variable = { id, title: inWords(title), value: {}, confirmed: false };
  return { process: { ...process, variables: [...process.variables, variable] }, created: id };
};
