import type { Command } from '../command-map';
import { withWords } from '../change';

export const processSetCompany: Command<'process.setCompany'> = (process, words) => ({
  process: { ...process, company: withWords(process.company, words) },
});
