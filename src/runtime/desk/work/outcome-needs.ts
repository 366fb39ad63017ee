import type { DealState, Rejection } from '@/runtime/engine';
import type { Id, Outcome, Process } from '@/runtime/format';
import { missingFor } from '@/runtime/player';

/** What stands between the deal and a result, by what can be done about it. */
export interface OutcomeNeeds {
  /** To be filled in: asked in the form of the result. */
  fields: readonly Id[];
  /** Keys of tasks to be done first. */
  tasks: readonly string[];
  /** Checkpoints to be approved. */
  approvals: readonly Id[];
  /** No reason passes it. */
  hard: boolean;
}

export function outcomeNeeds(
  process: Process,
  state: DealState,
  outcome: Outcome,
  rejection: Rejection | null,
): OutcomeNeeds {
  const atoms = rejection?.code === 'gate_closed' ? rejection.atoms : [];
  const fields = [
    ...missingFor(process, state, outcome),
    ...atoms.flatMap((atom) => (atom.missing === 'field' ? [atom.field] : [])),
    ...(rejection?.code === 'missing_data' ? rejection.fields : []),
  ];
  return {
    fields: [...new Set(fields)],
    tasks: atoms.flatMap((atom) => (atom.missing === 'task' ? [atom.task] : [])),
    approvals: atoms.flatMap((atom) => (atom.missing === 'approval' ? [atom.checkpoint] : [])),
    hard: rejection?.code === 'gate_closed' && rejection.hard,
  };
}
