import { useT } from '@/kit/ui';
import controls from '../controls.module.css';
import type { FunnelView } from './funnel-view';
import { funnelMessages } from './messages';

interface MoneyMeaningProps {
  show: FunnelView['show'];
  /** Deals whose money is unknown: what of the money of a step with such a deal "came on" is unknown, too. */
  withoutAmount: number;
}

/** What is divided by what when money is counted, and why some shares are not there. */
export function MoneyMeaning({ show, withoutAmount }: MoneyMeaningProps) {
  const t = useT(funnelMessages);
  return show === 'money' ? (
    <p className={controls.definition}>
      {t('money.meaning')} {withoutAmount > 0 && t('money.gaps', { deals: withoutAmount })}
    </p>
  ) : null;
}
