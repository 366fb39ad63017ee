import type { End, Id, Outcome } from '@/runtime/format';
import { breaksOrder } from './checkpoints/order';
import type { CheckDefinition, Definition } from './definition';
import { isOpen } from './effects/create-task';
import { missing } from './effects/fields';
import type { GateAtom } from './event';
import type { GuardFacts } from './guard/facts';
import { momentOf } from './moment';
import type { Rejection } from './rejection';
import type { DealState, Instant } from './state';

/** What stands between the deal and an outcome. */
export interface Gate {
  /** Passed with a reason. */
  readonly soft: GateAtom[];
  /** Waits for an approval. */
  readonly hard: GateAtom[];
  /** Data without which the end cannot be reached. */
  readonly data: Id[];
}

/**
 * The gate of an outcome. Going on (a success) is held by the open tasks of the stage; going on or aside (a
 * success or a branch) by raised blocks; any outcome by its own required data, and an end by its data. A refusal, a
 * return or a postponement is not held by blocks: a lost deal must be recordable the moment it is lost.
 */
export function gateOf(definition: Definition, state: DealState, outcome: Outcome, facts: GuardFacts): Gate {
  const soft: GateAtom[] = missing(state, outcome.requires ?? []).map((field) => ({
    missing: 'field',
    field,
  }));
  if (outcome.kind === 'success') soft.push(...openGateTasks(definition, state));
  const onward = outcome.kind === 'success' || outcome.kind === 'branch';
  return {
    soft,
    hard: onward ? blocksOf(definition, state, outcome.to, facts) : [],
    data: missing(state, requiredByEnd(definition.ends.get(outcome.to))),
  };
}

export function requiredByEnd(end: End | undefined): Id[] {
  if (!end) return [];
  const requires = end.requires ?? [];
  return end.kind === 'postponed' && !requires.includes(end.until) ? [...requires, end.until] : requires;
}

/** Open tasks of the present stage that hold its gate. */
export function openGateTasks({ tasks }: Definition, state: DealState): GateAtom[] {
  return state.tasks
    .filter((task) => isOpen(task) && task.stage === state.stage && tasks.get(task.task)?.onLeave === 'gate')
    .map(({ key }) => ({ missing: 'task', task: key }));
}

/**
 * Blocking checkpoints of the present stage that are raised and undecided, and those that the move itself would
 * break. A condition known to hold no more does not block: the data were put right.
 */
export function blocksOf(definition: Definition, state: DealState, to: Id, facts: GuardFacts): GateAtom[] {
  const raised = (definition.stages.get(state.stage)?.blocking ?? []).filter(
    (check) =>
      state.deviations.some(({ checkpoint }) => checkpoint === check.id) &&
      check.guard?.test(facts) !== false,
  );
  const broken = (definition.orderOfStage.get(to) ?? []).filter(
    (check) =>
      check.checkpoint.blocks === true &&
      !raised.includes(check) &&
      breaksOrder(check.rule, state) &&
      !approvedHere(state, check),
  );
  return [...raised, ...broken].map(({ id }) => ({ missing: 'approval', checkpoint: id }));
}

/** A move that would break the order may be approved beforehand, while the deal stands where it is. */
function approvedHere(state: DealState, { id }: CheckDefinition): boolean {
  return state.approvals.some(({ checkpoint, at }) => checkpoint === id && at >= state.enteredAt);
}

/** The refusal of a closed gate; null: it is open, or a reason passes it. */
export function refusalOf(gate: Gate, reason: string | undefined): Rejection | null {
  if (gate.hard.length > 0) return { code: 'gate_closed', hard: true, atoms: gate.hard };
  if (gate.data.length > 0) return { code: 'missing_data', fields: gate.data };
  if (gate.soft.length > 0 && !reason?.trim()) return { code: 'gate_closed', hard: false, atoms: gate.soft };
  return null;
}

/** An arrow of a half-drawn process may lead nowhere; then it cannot be taken. */
export function targetFault({ stages, ends }: Definition, to: Id): Rejection | null {
  const end = ends.get(to);
  if (!end && !stages.has(to)) return { code: 'unknown_id', what: 'stage', id: to };
  return end?.kind === 'postponed' && !stages.has(end.returnsTo)
    ? { code: 'unknown_id', what: 'stage', id: end.returnsTo }
    : null;
}

/** A postponement must have a date ahead, and not further than the end permits. */
export function waitFault(
  { calendar }: Definition,
  state: DealState,
  end: End | undefined,
  at: Instant,
): Rejection | null {
  if (end?.kind !== 'postponed') return null;
  const until = momentOf(state.data[end.until], 'begin', calendar);
  if (until === null) return { code: 'missing_data', fields: [end.until] };
  const tooFar = end.maxWait !== undefined && until > calendar.add(at, end.maxWait);
  return until <= at || tooFar ? { code: 'invalid_value', field: end.until, why: 'range' } : null;
}
