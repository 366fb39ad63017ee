import { funnelOf, ratioId } from '../../model';
import type { Command } from '../command-map';
import { inNorms } from '../change';

/** Of a new point until it is measured. */
const half = 0.5;
/** Room for the mark and a letter of the next name. */
const longest = 59;

export const normsSetFunnel: Command<'norms.setFunnel'> = (process, { points }) => {
  const isGood = points.length !== 1 && new Set(points).size === points.length;
  if (!isGood || points.some((id) => !/^[a-z][a-z0-9_]*$/.test(id) || id.length > longest))
    return { refused: { reason: 'bad_value' } };
  return inNorms(process, (norms) => {
    const shares = new Map(funnelOf(norms.ratios).map(({ id, share }) => [id, share]));
    const ratios = points
      .slice(0, -1)
      .map((id, i) => ({ id: ratioId(id, points[i + 1]!), share: shares.get(id) ?? half }));
    return { ...norms, ratios };
  });
};
