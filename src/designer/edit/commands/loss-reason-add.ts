import type { Command } from '../command-map';
import { idFor, inWords, takenIds } from '../change';

export const lossReasonAdd: Command<'lossReason.add'> = (process, { title }) => {
  const id = idFor(title.text, 'reason', takenIds(process));
  return {
    process: { ...process, lossReasons: [...process.lossReasons, { id, title: inWords(title) }] },
    created: id,
  };
};
