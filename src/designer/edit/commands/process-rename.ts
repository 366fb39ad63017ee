import type { Command } from '../command-map';
import { withWords } from '../change';

export const processRename: Command<'process.rename'> = (process, words) => ({
  process: { ...process, title: withWords(process.title, words) },
});
