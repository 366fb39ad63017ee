import type { Share } from '@/runtime/format';
import { useFormat, useT } from '@/kit/ui';
import { FigureButton } from '../FigureButton';
import { fewestDeals } from '../is-apart';
import classes from './Funnel.module.css';
import { funnelMessages } from './messages';

interface StepShareProps {
  show: 'deals' | 'money';
  share: Share | null;
  /** Money of the step and of the one before. */
  part: number;
  whole: number;
  onOpen(): void;
}

/** What of the step before came here; the range is written where the sample is small. */
export function StepShare({ show, share, part, whole, onOpen }: StepShareProps) {
  const t = useT(funnelMessages);
  const { percent, number } = useFormat();
  if (show === 'money')
    return whole > 0 ? (
      <FigureButton title={t('previous.money')} onClick={onOpen}>
        {percent(part / whole)}
      </FigureButton>
    ) : (
      number(null)
    );
  if (!share || share.whole === 0) return number(null);
  const low = percent(share.low);
  const high = percent(share.high);
  return (
    <FigureButton title={t('range', { low, high, whole: share.whole })} onClick={onOpen}>
      {percent(share.part / share.whole)}
      {share.whole < fewestDeals && <span className={classes.range}>{t('range.short', { low, high })}</span>}
    </FigureButton>
  );
}
