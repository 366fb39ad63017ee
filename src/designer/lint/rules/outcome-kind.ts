import type { EndKind, OutcomeKind } from '@/runtime/format';
import { defineRule } from '../rule';

/** Kinds of end each kind of outcome may lead to; null: it leads to a stage. */
const meant: Readonly<Record<OutcomeKind, readonly (EndKind | null)[]>> = {
  success: ['success', null],
  retry: [null],
  branch: [null],
  later: ['postponed', null],
  loss: ['failure'],
  disqualify: ['disqualified', 'failure'],
};

/** The outcome says one thing and the arrow another: a refusal that goes on, a success that ends in a loss. */
export const outcomeKind = defineRule('outcome_kind', 'warning', ({ process, exists }, report) => {
  const ends = new Map(process.ends.map((end) => [end.id, end.kind]));
  for (const stage of process.stages)
    for (const { id, kind, to } of stage.outcomes)
      if (exists({ kind: 'node', id: to }) && !meant[kind].includes(ends.get(to) ?? null))
        report({ kind: 'outcome', stage: stage.id, outcome: id }, { kind, to: { name: 'node', id: to } });
});
