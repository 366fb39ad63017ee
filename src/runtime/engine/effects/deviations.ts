import type { Id } from '@/runtime/format';
import type { CheckDefinition } from '../definition';
import { raisedKey } from '../raised-key';
import type { DeviationState } from '../state';
import { emit, type Turn } from '../turn';
import { createTasks } from './create-task';

/** Where a breach belongs; without a place, the stage and visit the deal is in. */
interface Place {
  stage: Id;
  visit: number;
  task?: string;
}

export function wasRaised(turn: Turn, check: Id, place: Place): boolean {
  return turn.state.raised[raisedKey(check, place.stage, place.visit, place.task)] !== undefined;
}

/** Raises a checkpoint once for its place; it may bring tasks of its own. */
export function raise(turn: Turn, check: CheckDefinition, place: Place = turn.state): void {
  if (!wasRaised(turn, check.id, place)) raiseAnew(turn, check, place);
}

/** Raises it even if it was raised and decided before. */
export function raiseAnew(turn: Turn, { id, checkpoint }: CheckDefinition, place: Place = turn.state): void {
  const deviation: DeviationState = {
    key: `${id}#${(turn.state.raised[id] ?? 0) + 1}`,
    checkpoint: id,
    stage: place.stage,
    visit: place.visit,
    at: turn.at,
    ...(place.task !== undefined && { task: place.task }),
  };
  emit(turn, {
    type: 'deviation_raised',
    deviation,
    severity: checkpoint.severity,
    notify: checkpoint.notify.flatMap((role) => checkpoint.channel.map((channel) => ({ role, channel }))),
  });
  createTasks(turn, turn.definition.tasksAfterCheckpoint.get(id));
}

/** Closes the open deviations that the test picks, with a decision in words or none. */
export function resolve(turn: Turn, picked: (deviation: DeviationState) => boolean, decision = ''): void {
  for (const deviation of turn.state.deviations)
    if (picked(deviation)) emit(turn, { type: 'deviation_resolved', deviation: deviation.key, decision });
}

/** A breach of time ends by itself when the visit it belongs to is over or somebody acts again. */
export function resolveTimed(turn: Turn, kinds: readonly ('stay' | 'idle')[]): void {
  if (turn.state.deviations.length === 0) return;
  resolve(turn, ({ checkpoint }) => {
    const on = turn.definition.checkpoints.get(checkpoint)?.rule.on;
    return (on === 'stay' || on === 'idle') && kinds.includes(on);
  });
}
