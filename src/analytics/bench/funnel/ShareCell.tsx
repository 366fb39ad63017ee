import type { Share } from '@/runtime/format';
import { useFormat, useT } from '@/kit/ui';
import { FigureButton } from '../FigureButton';
import { fewestDeals } from '../is-apart';
import classes from './Funnel.module.css';
import { funnelMessages } from './messages';

/** A share with what it rests on behind it, and its range beside it where that is little; it opens the deals that make it. */
export function ShareCell({ share, onOpen }: { share: Share | null; onOpen(): void }) {
  const t = useT(funnelMessages);
  const { percent, number } = useFormat();
  if (share === null || share.whole === 0) return number(null);
  const low = percent(share.low);
  const high = percent(share.high);
  const meaning = t('range', { low, high, whole: share.whole });
  const words = (
    <>
      {percent(share.part / share.whole)}
      {share.whole < fewestDeals && <span className={classes.range}>{t('range.short', { low, high })}</span>}
    </>
  );
  // Nought has no rows to open.
  return share.part === 0 ? (
    <span title={meaning}>{words}</span>
  ) : (
    <FigureButton title={meaning} onClick={onOpen}>
      {words}
    </FigureButton>
  );
}
