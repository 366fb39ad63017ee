import type { StageFunnelGroup, StageFunnelStep } from '@/analytics/measures';

/** The stage where most money is lost; where no lost deal has an amount, most deals. Null: nothing is lost. */
export function worstStep({ steps }: StageFunnelGroup): StageFunnelStep | null {
  const [worst] = steps
    .filter(({ kind, exits }) => kind === 'stage' && exits.lost > 0)
    .sort((a, b) => b.exitsMinor.lost - a.exitsMinor.lost || b.exits.lost - a.exits.lost);
  return worst ?? null;
}
