import type { Share } from '@/runtime/format';
import { useFormat, useT } from '@/kit/ui';
import { FigureButton } from '../FigureButton';
import { funnelMessages } from './messages';

/** A share with what it rests on behind it; it opens the deals that make it. */
export function ShareCell({ share, onOpen }: { share: Share | null; onOpen(): void }) {
  const t = useT(funnelMessages);
  const { percent, number } = useFormat();
  if (share === null || share.whole === 0) return number(null);
  return (
    <FigureButton
      title={t('range', { low: percent(share.low), high: percent(share.high), whole: share.whole })}
      onClick={onOpen}
    >
      {percent(share.part / share.whole)}
    </FigureButton>
  );
}
