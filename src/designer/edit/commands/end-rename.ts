import type { Command } from '../command-map';
import { changeIn, isRefused, withWords } from '../change';

export const endRename: Command<'end.rename'> = (process, { end: id, ...words }) => {
  const ends = changeIn(process.ends, id, 'end', (end) => ({ ...end, title: withWords(end.title, words) }));
  return isRefused(ends) ? ends : { process: { ...process, ends } };
};
