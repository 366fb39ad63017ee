import { normPlan, roundedNorm } from '../../model';
import type { Command } from '../command-map';
import { inNorms, mapKeep, patched } from '../change';

export const normsTakeCounted: Command<'norms.takeCounted'> = (process) => {
  const counted = normPlan(process)?.norms;
  return inNorms(process, (norms) =>
    patched(norms, {
      daily: mapKeep(norms.daily, (norm, i) => {
        const exact = counted?.[i]?.exact;
        return exact == null ? norm : patched(norm, { norm: roundedNorm(exact) });
      }),
    }),
  );
};
