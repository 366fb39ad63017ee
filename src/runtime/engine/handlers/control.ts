import { resolve } from '../effects/deviations';
import { approvers, deciders, mayAct } from '../rights';
import { emit } from '../turn';
import { isBlank, type Handler } from './handler';

/** An approval decides what is raised and opens the block; it is kept, since conditions may ask for it. */
export const approve: Handler<'approve'> = (turn, { checkpoint, reason }) => {
  const check = turn.definition.checkpoints.get(checkpoint);
  if (!check) return { code: 'unknown_id', what: 'checkpoint', id: checkpoint };
  const needs = approvers(turn.definition, check);
  if (!mayAct(turn.actor.role, needs)) return { code: 'not_allowed', needs };
  const words = isBlank(reason) ? undefined : reason?.trim();
  emit(turn, { type: 'approved', checkpoint, ...(words !== undefined && { reason: words }) });
  resolve(turn, (deviation) => deviation.checkpoint === checkpoint, words ?? '');
  return null;
};

export const resolveDeviation: Handler<'resolve_deviation'> = (turn, { deviation: key, decision }) => {
  const deviation = turn.state.deviations.find((one) => one.key === key);
  if (!deviation) return { code: 'unknown_id', what: 'deviation', id: key };
  if (isBlank(decision)) return { code: 'reason_needed' };
  const check = turn.definition.checkpoints.get(deviation.checkpoint);
  if (check) {
    const needs = check.checkpoint.blocks
      ? approvers(turn.definition, check)
      : deciders(turn.definition, check);
    if (!mayAct(turn.actor.role, needs)) return { code: 'not_allowed', needs };
  }
  resolve(turn, (one) => one.key === key, decision.trim());
  return null;
};
