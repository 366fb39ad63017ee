import type { Command } from '../command-map';
import { inOutcome, withWords } from '../change';

export const transitionRename: Command<'transition.rename'> = (process, { stage, outcome, ...words }) =>
  inOutcome(process, { stage, outcome }, (o) => ({ ...o, title: withWords(o.title, words) }));
