import type { Share } from '@/runtime/format';
import { useFormat, useT } from '@/kit/ui';
import { funnelMessages } from './messages';

/** A share with what it rests on behind it. */
export function ShareCell({ share }: { share: Share | null }) {
  const t = useT(funnelMessages);
  const { percent, number } = useFormat();
  if (share === null || share.whole === 0) return number(null);
  return (
    <span title={t('range', { low: percent(share.low), high: percent(share.high), whole: share.whole })}>
      {percent(share.part / share.whole)}
    </span>
  );
}
