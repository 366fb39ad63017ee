import type { Command } from '../command-map';
import { inOutcome, patched, withWords } from '../change';

export const outcomeSetCriteria: Command<'outcome.setCriteria'> = (process, { stage, outcome, ...words }) =>
  inOutcome(process, { stage, outcome }, (o) => {
    const criteria = withWords(o.criteria, words);
    return patched(o, { criteria: Object.keys(criteria).length === 0 ? null : criteria });
  });
