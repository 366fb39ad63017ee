import type { Command } from '../command-map';
import { inNorms, isRefused, moveIn } from '../change';

export const normMove: Command<'norm.move'> = (process, { norm, index }) =>
  inNorms(process, (norms) => {
    const daily = moveIn(norms.daily, norm, 'norm', index);
    return isRefused(daily) ? daily : { ...norms, daily };
  });
