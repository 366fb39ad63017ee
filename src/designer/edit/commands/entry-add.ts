import type { Command } from '../command-map';
import { findStage, findStep } from '../../model';
import { idFor, inWords, notFound, takenIds } from '../change';

export const entryAdd: Command<'entry.add'> = (process, { title, stage, step }) => {
  if (!findStage(process, stage)) return notFound('stage', stage);
  if (step !== undefined && !findStep(process, stage, step)) return notFound('step', step);
  const id = idFor(title.text, 'entry', takenIds(process));
  const entry = { id, title: inWords(title), stage, ...(step ? { step } : {}), requires: [] };
  return {
    process: { ...process, entries: [...process.entries, entry] },
    created: id,
    select: [{ kind: 'entry', entry: id }],
  };
};
