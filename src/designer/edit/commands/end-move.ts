import type { Command } from '../command-map';
import { isRefused, moveIn } from '../change';

export const endMove: Command<'end.move'> = (process, { end, index }) => {
  const ends = moveIn(process.ends, end, 'end', index);
  return isRefused(ends) ? ends : { process: { ...process, ends } };
};
