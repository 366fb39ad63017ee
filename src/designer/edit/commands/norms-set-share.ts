import { funnelOf } from '../../model';
import type { Command } from '../command-map';
import { inNorms, notFound } from '../change';

/** A share through which no plan can be counted is refused: nothing at all, or more than all. */
export const normsSetShare: Command<'norms.setShare'> = (process, { point, share }) => {
  if (!(share >= 1e-6 && share <= 1)) return { refused: { reason: 'bad_value' } };
  return inNorms(process, (norms) => {
    const at = funnelOf(norms.ratios).findIndex(({ id }) => id === point);
    const ratio = norms.ratios[at];
    return ratio ? { ...norms, ratios: norms.ratios.with(at, { ...ratio, share }) } : notFound('norm', point);
  });
};
