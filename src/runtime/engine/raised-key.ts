import type { Id } from '@/runtime/format';

/** What a checkpoint is raised once for: a task, or a visit of a stage. */
export function raisedKey(checkpoint: Id, stage: Id, visit: number, task?: string): string {
  return task === undefined ? `${checkpoint}#${stage}#${visit}` : `${checkpoint}#${task}`;
}
