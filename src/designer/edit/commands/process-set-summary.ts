import type { Command } from '../command-map';
import { withWords } from '../change';

export const processSetSummary: Command<'process.setSummary'> = (process, words) => ({
  process: { ...process, summary: withWords(process.summary, words) },
});
