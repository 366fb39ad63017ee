import type { Id, Norms } from '@/runtime/format';

/** One point of the funnel that the plan is counted through; the last one is the win. */
export interface FunnelPoint {
  readonly id: Id;
  /** Share that goes on to the next point; null: the win. */
  readonly share: number | null;
  /** Occurrences per won deal. 0: it cannot be told, a share behind it is no share. */
  readonly perWin: number;
}

/** Ids are cut where the format cuts them; the next ratio tells the rest of the name. */
export const ratioId = (from: Id, to: Id): Id => `${from}_to_${to}`.slice(0, 64);

/**
 * A ratio stands at its first point: `offer_to_present` is the share of offers that are presented. A point may
 * have `_to_` in its own name, so the neighbours in the chain decide where the name is parted.
 */
function pointsOf(ratios: Norms['ratios']): readonly (readonly [Id, Id])[] {
  const parted: (readonly [Id, Id])[] = [];
  ratios.forEach(({ id }, i) => {
    const ways = [...id.matchAll(/_to_/g)].map(
      ({ index }) => [id.slice(0, index), id.slice(index + 4)] as const,
    );
    const next = ratios[i + 1]?.id;
    const before = parted.at(-1)?.[1];
    parted.push(
      ways.find(([from]) => from === before) ??
        ways.find(([, to]) => to !== '' && next?.startsWith(to)) ??
        ways[0] ?? [id, id],
    );
  });
  return parted;
}

/**
 * The funnel backwards: to win once, a point must happen 1 / (product of the shares from it on) times. The
 * arithmetic is that of the shipped template, part 1. Cost: one pass over the ratios.
 */
export function funnelOf(ratios: Norms['ratios']): readonly FunnelPoint[] {
  const ends = pointsOf(ratios);
  const last = ends.at(-1);
  if (!last) return [];
  const points: FunnelPoint[] = [{ id: last[1], share: null, perWin: 1 }];
  let chance = 1;
  for (let i = ratios.length - 1; i >= 0; i--) {
    const { share } = ratios[i]!;
    chance *= share;
    points.unshift({ id: ends[i]![0], share, perWin: chance > 0 ? 1 / chance : 0 });
  }
  return points;
}
