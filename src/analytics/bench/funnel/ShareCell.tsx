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
  return (
    <FigureButton title={t('range', { low, high, whole: share.whole })} onClick={onOpen}>
      {percent(share.part / share.whole)}
      {share.whole < fewestDeals && <span className={classes.range}>{t('range.short', { low, high })}</span>}
    </FigureButton>
  );
}
