import type { Command } from '../command-map';
import { idFor, inNorms, inWords, takenIds } from '../change';

export const normAdd: Command<'norm.add'> = (process, { title }) => {
  const id = idFor(title.text, 'norm', takenIds(process));
  const norm = { id, title: inWords(title), exact: 0, norm: 0, minutes: 0 };
  const edit = inNorms(process, (norms) => ({ ...norms, daily: [...norms.daily, norm] }));
  return 'refused' in edit ? edit : { ...edit, created: id };
};
