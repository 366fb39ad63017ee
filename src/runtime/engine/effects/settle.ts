import type { Id } from '@/runtime/format';
import { gateOf, targetFault, waitFault } from '../gate';
import { raisedKey } from '../raised-key';
import { stageHere, type Turn } from '../turn';
import { factsOf } from './activities';
import { cancelTask } from './close-task';
import { createNextStep, isOpen, nextStep } from './create-task';
import { raise, raiseAnew } from './deviations';
import { passOutcome } from './move';

/**
 * Brings the deal to rest: conditions are looked at, a chosen outcome goes through as soon as its gates open, and
 * there is always a next task. Ends because a checkpoint is raised once and an outcome passes once.
 */
export function settle(turn: Turn): void {
  checkConditions(turn);
  while (passPending(turn)) checkConditions(turn);
  keepNextStep(turn);
}

/**
 * Looks at the conditions of the stage before the deal goes anywhere. A company that is turned away as not ours is not
 * worked on: what does not block is not held against the one who turns it away.
 */
export function checkConditions(turn: Turn, to: Id | null = pendingTarget(turn)): void {
  if (turn.state.status !== 'open') return;
  const turnsAway = to !== null && turn.definition.ends.get(to)?.kind === 'disqualified';
  for (const check of stageHere(turn)?.conditions ?? []) {
    if (turnsAway && check.checkpoint.blocks !== true) continue;
    const { state } = turn;
    // An undecided breach is one breach, however often its stage is visited.
    if (state.deviations.some(({ checkpoint }) => checkpoint === check.id)) continue;
    const raised = state.raised[raisedKey(check.id, state.stage, state.visit)] !== undefined;
    // What was approved was this discount, not any: new data under a block ask for a new decision.
    const asksAnew = check.checkpoint.blocks === true && changedAny(turn, check.guard!.fields);
    if (raised && !asksAnew) continue;
    if (check.guard!.test(factsOf(turn)) !== true) continue;
    if (raised) raiseAnew(turn, check);
    else raise(turn, check);
  }
}

function pendingTarget(turn: Turn): Id | null {
  const { pendingOutcome } = turn.state;
  return pendingOutcome === null ? null : (stageHere(turn)?.outcomes.get(pendingOutcome)?.to ?? null);
}

function changedAny({ changed }: Turn, fields: ReadonlySet<string>): boolean {
  for (const field of changed) if (fields.has(field)) return true;
  return false;
}

function passPending(turn: Turn): boolean {
  const { definition, state } = turn;
  if (state.status !== 'open' || state.pendingOutcome === null) return false;
  const outcome = stageHere(turn)?.outcomes.get(state.pendingOutcome);
  if (!outcome || targetFault(definition, outcome.to)) return false;
  const { soft, hard, data } = gateOf(definition, state, outcome, factsOf(turn));
  if (soft.length > 0 || hard.length > 0 || data.length > 0) return false;
  if (waitFault(definition, state, definition.ends.get(outcome.to), turn.at)) return false;
  passOutcome(turn, outcome.id);
  return true;
}

/** Nothing to do is something to do: decide the next step. A task of the process takes its place. */
function keepNextStep(turn: Turn): void {
  const { state } = turn;
  if (state.status !== 'open') return;
  const open = state.tasks.filter(isOpen);
  if (open.length === 0) createNextStep(turn);
  else if (open.length > 1)
    for (const task of open) if (task.task === nextStep) cancelTask(turn, task, 'replaced');
}
