import type { GroupKey } from '@/analytics/measures';
import type { Share } from '@/runtime/format';
import { isApart } from '../is-apart';

/** What both families of funnels say of a group. */
export interface StepGroup {
  key: GroupKey;
  steps: readonly { conversionFirst: Share | null }[];
}

/** How one group does at a step against all together. */
export interface Compared<G> {
  group: G;
  share: Share | null;
  /** The difference from the whole is not chance alone. */
  proven: boolean;
}

/** Groups by their conversion from the first step, best first; those without a deal there come last. */
export function comparisonOf<G extends StepGroup>(
  total: StepGroup,
  groups: readonly G[],
  step: number,
): { all: number | null; compared: Compared<G>[] } {
  const shareAt = (group: StepGroup) => group.steps[step]?.conversionFirst ?? null;
  const whole = shareAt(total);
  const all = whole && whole.whole > 0 ? whole.part / whole.whole : null;
  const compared = groups.map((group) => {
    const share = shareAt(group);
    const known = share !== null && share.whole > 0 ? share : null;
    return { group, share: known, proven: isApart(known, all) };
  });
  const rate = ({ share }: Compared<G>) => (share ? share.part / share.whole : -1);
  return { all, compared: compared.sort((a, b) => rate(b) - rate(a)) };
}
