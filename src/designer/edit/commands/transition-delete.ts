import type { Command } from '../command-map';
import { findOutcome } from '../../model';
import { inStage, notFound, retire, chain } from '../change';
import { Gone, sweep } from '../sweep';

export const transitionDelete: Command<'transition.delete'> = (process, { stage: id, outcome }) => {
  if (!findOutcome(process, id, outcome)) return notFound('outcome', outcome);
  const edit = inStage(process, id, (stage) => ({
    ...stage,
    outcomes: stage.outcomes.filter((o) => o.id !== outcome),
  }));
  const gone = new Gone().add({ kind: 'outcome', id: outcome, stage: id });
  return chain(edit, (p) => ({ process: retire(sweep(p, gone), [outcome]), select: [] }));
};
