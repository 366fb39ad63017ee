import type { Command } from '../command-map';
import { chain, inNorms, notFound, recounted } from '../change';
import { Gone, sweep } from '../sweep';

/** Activities go on without it. A point of the funnel that was called as it is stays: the plan is counted through it. */
export const normDelete: Command<'norm.delete'> = (process, { norm: id }) =>
  chain(
    inNorms(process, (norms) => {
      const daily = norms.daily.filter((norm) => norm.id !== id);
      return daily.length === norms.daily.length ? notFound('norm', id) : { ...norms, daily };
    }),
    (kept) => ({ process: recounted(sweep(kept, new Gone().add({ kind: 'norm', id }))) }),
  );
