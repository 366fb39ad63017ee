import type { Id } from '@/runtime/format';
import type { CheckDefinition, Definition, StageDefinition } from './definition';

/**
 * Who may do what against the order of the process, read from the document itself:
 * - a decision on a checkpoint belongs to the roles it notifies or escalates to, and to the role accountable for its
 *   stage;
 * - an approval of a checkpoint belongs to the roles it notifies;
 * - a move against the order (override) from a stage to a stage belongs to those who do its work (R) or answer for it
 *   (A); past a block or to an end only to those who decide: A, and whom the blocking and escalating
 *   checkpoints of the stage call.
 * A process that names nobody permits everybody, so that a half-drawn one can be tried out.
 */
export const mayAct = (role: Id, roles: readonly Id[]): boolean => roles.length === 0 || roles.includes(role);

const unique = (roles: readonly Id[]): Id[] => [...new Set(roles)];

export function approvers({ stages }: Definition, check: CheckDefinition): Id[] {
  const { notify } = check.checkpoint;
  return notify.length > 0 ? notify : [...(stages.get(check.stage)?.accountable ?? [])];
}

export function deciders({ stages }: Definition, check: CheckDefinition): Id[] {
  const { notify, escalate } = check.checkpoint;
  return unique([...notify, ...(escalate?.to ?? []), ...(stages.get(check.stage)?.accountable ?? [])]);
}

/** Roles that decide in a stage. */
export function stageDeciders(stage: StageDefinition | undefined): Id[] {
  if (!stage) return [];
  return unique([
    ...stage.accountable,
    ...stage.blocking.flatMap(({ checkpoint }) => checkpoint.notify),
    ...stage.stage.checkpoints.flatMap(({ escalate }) => escalate?.to ?? []),
  ]);
}

/** Roles that work in a stage or decide in it. */
export function stageRoles(stage: StageDefinition | undefined): Id[] {
  return stage ? unique([...stage.responsible, ...stageDeciders(stage)]) : [];
}
