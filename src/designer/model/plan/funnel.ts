import type { Id, Norms } from '@/runtime/format';

/** One point of the funnel that the plan is counted through; the last one is the win. */
export interface FunnelPoint {
  readonly id: Id;
  /** Share that goes on to the next point; null: the win. */
  readonly share: number | null;
  /** Occurrences per won deal. 0: it cannot be told, a share behind it is no share. */
  readonly perWin: number;
}

/** A ratio stands at its first point: `offer_to_present` is the share of offers that are presented. */
const endsOf = (ratio: Id): readonly [Id, Id] => {
  const [from = ratio, to = ratio] = ratio.split('_to_');
  return [from, to];
};

export const ratioId = (from: Id, to: Id): Id => `${from}_to_${to}`;

/**
 * The funnel backwards: to win once, a point must happen 1 / (product of the shares from it on) times. The
 * arithmetic is that of the shipped template, part 1. Cost: one pass over the ratios.
 */
export function funnelOf(ratios: Norms['ratios']): readonly FunnelPoint[] {
  const last = ratios.at(-1);
  if (!last) return [];
  const points: FunnelPoint[] = [{ id: endsOf(last.id)[1], share: null, perWin: 1 }];
  let chance = 1;
  for (const { id, share } of ratios.toReversed()) {
    chance *= share;
    points.unshift({ id: endsOf(id)[0], share, perWin: chance > 0 ? 1 / chance : 0 });
  }
  return points;
}
