import type { Id } from '@/runtime/format';
import { factsOf } from '../effects/activities';
import { checkFields, missing, writeFields } from '../effects/fields';
import { enter, moveTo } from '../effects/move';
import { checkConditions } from '../effects/settle';
import { blocksOf, openGateTasks, requiredByEnd, targetFault, waitFault } from '../gate';
import type { GateAtom } from '../event';
import { mayAct, stageDeciders, stageRoles } from '../rights';
import { emit, stageHere, type Turn } from '../turn';
import { isBlank, onlyOpen, wrongState, type Handler } from './handler';

/** Moves by right, past any gate. What was passed is written down, and the checkpoints say what they see. */
export const override: Handler<'override'> = onlyOpen((turn, { to, reason, set }) => {
  const wrong = targetFault(turn.definition, to) ?? checkFields(turn.definition, set);
  if (wrong) return wrong;
  writeFields(turn, set);
  checkConditions(turn, to);
  const stage = stageHere(turn);
  const end = turn.definition.ends.get(to);
  const hard = blocksOf(turn.definition, turn.state, to, factsOf(turn));
  const needs = end || hard.length > 0 ? stageDeciders(stage) : stageRoles(stage);
  if (!mayAct(turn.actor.role, needs)) return { code: 'not_allowed', needs };
  if (isBlank(reason)) return { code: 'reason_needed' };
  const fault = waitFault(turn.definition, turn.state, end, turn.at);
  if (fault) return fault;
  passGates(turn, to, hard, reason.trim());
  moveTo(turn, to, { by: 'override', reason: reason.trim() });
  return null;
});

/** A fact from outside: it happened, whatever the process says. */
export const importFact: Handler<'import_fact'> = (turn, { to, set }) => {
  const wrong = targetFault(turn.definition, to) ?? checkFields(turn.definition, set);
  if (wrong) return wrong;
  writeFields(turn, set);
  checkConditions(turn, to);
  const { status, stage, end, wait } = turn.state;
  const there = status === 'open' ? stage === to : (wait?.end ?? end) === to;
  if (there) return null;
  const fault = waitFault(turn.definition, turn.state, turn.definition.ends.get(to), turn.at);
  if (fault) return fault;
  if (status === 'open') passGates(turn, to, blocksOf(turn.definition, turn.state, to, factsOf(turn)), '');
  moveTo(turn, to, { by: 'import' });
  return null;
};

/** Back to work: an ended deal in its last stage, a postponed one where it would have returned. */
export const reopen: Handler<'reopen'> = (turn, { reason }) => {
  const { status, stage, wait } = turn.state;
  if (status === 'open') return wrongState(turn.state);
  if (isBlank(reason)) return { code: 'reason_needed' };
  const to = wait?.returnsTo ?? stage;
  if (!turn.definition.stages.has(to)) return { code: 'unknown_id', what: 'stage', id: to };
  emit(turn, { type: 'deal_reopened', reason: reason.trim() });
  enter(turn, to, { by: 'reopen', reason: reason.trim() }, null);
  return null;
};

/** Records what the move passes by: the data and tasks of the outcome that leads there, blocks, data of the end. */
function passGates(turn: Turn, to: Id, hard: readonly GateAtom[], reason: string): void {
  const { definition, state } = turn;
  const stage = stageHere(turn);
  const outcome = stage?.stage.outcomes.find((one) => one.to === to);
  const onward = !outcome || outcome.kind === 'success';
  const fields = new Set([...(outcome?.requires ?? []), ...requiredByEnd(definition.ends.get(to))]);
  const atoms: GateAtom[] = [
    ...missing(state, [...fields]).map((field): GateAtom => ({ missing: 'field', field })),
    ...(onward ? openGateTasks(definition, state) : []),
    ...hard,
  ];
  if (atoms.length > 0) emit(turn, { type: 'gate_passed', stage: state.stage, atoms, reason });
}
