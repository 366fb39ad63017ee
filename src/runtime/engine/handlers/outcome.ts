import type { Outcome } from '@/runtime/format';
import type { Records } from '../command';
import { outcomeKey } from '../definition';
import { factsOf } from '../effects/activities';
import { finishTask } from '../effects/close-task';
import { createTask, isOpen } from '../effects/create-task';
import { checkFields, followFields, missing, putFields } from '../effects/fields';
import { passOutcome } from '../effects/move';
import { checkConditions } from '../effects/settle';
import { gateOf, refusalOf, targetFault, waitFault } from '../gate';
import type { Rejection } from '../rejection';
import type { TaskState } from '../state';
import { emit, stageHere, type Turn } from '../turn';
import { onlyOpen, wrongState, type Handler } from './handler';

/**
 * The result of the visit, chosen by hand. A talk going on ends with it; records given with it tell of a talk that
 * went without the script, so that the task of the script is done too.
 */
export const outcome: Handler<'outcome'> = onlyOpen((turn, { outcome: id, reason, set, records }) => {
  const chosen = stageHere(turn)?.outcomes.get(id);
  if (!chosen) return { code: 'unknown_id', what: 'outcome', id };
  const wrong = targetFault(turn.definition, chosen.to) ?? checkFields(turn.definition, set);
  if (wrong) return wrong;
  const written = putFields(turn, set);
  const told = turn.state.run !== null || records !== undefined;
  const refusal = told ? finishTalk(turn, chosen, records) : null;
  if (refusal) return refusal;
  // A new date to call back is for the next call: the deadline of this one stays what it was.
  followFields(turn, written);
  choose(turn, chosen);
  return go(turn, chosen, reason);
});

/** Closes the talk with its outcome; the tasks it stands for are done with what was recorded of it. */
export function finishTalk(turn: Turn, { id }: Outcome, records: Records | undefined): Rejection | null {
  const { state } = turn;
  const tasks = state.tasks.filter((task) => isOpen(task) && ofScript(turn, task));
  const forms = tasks.flatMap(({ task }) => turn.definition.tasks.get(task)?.task.form ?? []);
  const empty = missing(state, forms);
  if (empty.length > 0) return { code: 'missing_data', fields: [...new Set(empty)] };
  if (state.run) emit(turn, { type: 'script_finished', run: state.run.key, outcome: id });
  turn.outcomeRecorded = true;
  for (const task of tasks) finishTask(turn, task, records);
  return null;
}

function ofScript({ definition, state }: Turn, { task, stage }: TaskState): boolean {
  return stage === state.stage && definition.tasks.get(task)?.task.doneBy === 'script';
}

/** Writes the choice down, with the tasks it brings that hold its own gate. */
export function choose(turn: Turn, { id, kind, to }: Outcome): void {
  const { stage, pendingOutcome } = turn.state;
  if (pendingOutcome === id) return;
  emit(turn, { type: 'outcome_chosen', stage, outcome: id });
  if (kind !== 'success' || to === stage) return;
  for (const task of turn.definition.tasksAfterOutcome.get(outcomeKey(stage, id)) ?? [])
    if (task.onLeave === 'gate') createTask(turn, task);
}

/** Goes where the outcome leads, if its gates permit. */
function go(turn: Turn, outcome: Outcome, reason: string | undefined): Rejection | null {
  checkConditions(turn);
  const gate = gateOf(turn.definition, turn.state, outcome, factsOf(turn));
  const refusal =
    refusalOf(gate, reason) ??
    waitFault(turn.definition, turn.state, turn.definition.ends.get(outcome.to), turn.at);
  if (refusal) return refusal;
  if (gate.soft.length > 0)
    emit(turn, {
      type: 'gate_passed',
      stage: turn.state.stage,
      atoms: gate.soft,
      reason: (reason ?? '').trim(),
    });
  passOutcome(turn, outcome.id);
  return null;
}

export const cancelOutcome: Handler<'cancel_outcome'> = onlyOpen((turn) => {
  const { pendingOutcome } = turn.state;
  if (pendingOutcome === null) return wrongState(turn.state);
  emit(turn, { type: 'outcome_cancelled', outcome: pendingOutcome });
  return null;
});
