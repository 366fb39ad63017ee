import type { Command } from '../command-map';
import { changeIn, isRefused, withWords } from '../change';

export const entryRename: Command<'entry.rename'> = (process, { entry: id, ...words }) => {
  const entries = changeIn(process.entries, id, 'entry', (e) => ({ ...e, title: withWords(e.title, words) }));
  return isRefused(entries) ? entries : { process: { ...process, entries } };
};
