import type { Command } from '../command-map';
import { changeIn, isRefused, withWords } from '../change';

export const lossReasonRename: Command<'lossReason.rename'> = (process, { reason: id, ...words }) => {
  const lossReasons = changeIn(process.lossReasons, id, 'lossReason', (reason) => ({
    ...reason,
    title: withWords(reason.title, words),
  }));
  return isRefused(lossReasons) ? lossReasons : { process: { ...process, lossReasons } };
};
