import type { Checkpoint, Process } from '@/runtime/format';
import { findStage, referencesOfCheckpoint, resolver } from '../../model';
import type { Command } from '../command-map';
import { idFor, inStage, inWords, notFound, takenIds, type Refused } from '../change';

/** Tells whoever answers for the stage, in the app, as a warning. */
export const checkpointAdd: Command<'checkpoint.add'> = (process, { stage: id, title, kind, rule }) => {
  const stage = findStage(process, id);
  if (!stage) return notFound('stage', id);
  const checkpoint: Checkpoint = {
    id: idFor(title.text, 'checkpoint', takenIds(process)),
    title: inWords(title),
    kind,
    rule,
    severity: 'warning',
    notify: Object.keys(stage.raci).filter((role) => stage.raci[role] === 'A'),
    channel: ['app'],
  };
  const refused = strangerIn(process, checkpoint);
  if (refused) return refused;
  return {
    ...inStage(process, id, (s) => ({ ...s, checkpoints: [...s.checkpoints, checkpoint] })),
    created: checkpoint.id,
  };
};

/** The first thing the checkpoint names that is not in the process. */
export function strangerIn(process: Process, checkpoint: Checkpoint): Refused | null {
  const exists = resolver(process);
  const missing = referencesOfCheckpoint(checkpoint).find((target) => !exists(target));
  return missing ? { refused: { reason: 'no_such_target', id: missing.id } } : null;
}
