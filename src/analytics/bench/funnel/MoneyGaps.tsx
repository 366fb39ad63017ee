import { useT } from '@/kit/ui';
import classes from './Funnel.module.css';
import { funnelMessages } from './messages';

/** Money of some deals is unknown: what of it "came on" is then unknown, too, and is not shown. */
export function MoneyGaps({ show, deals }: { show: 'deals' | 'money'; deals: number }) {
  const t = useT(funnelMessages);
  return show === 'money' && deals > 0 ? <p className={classes.gaps}>{t('money.gaps', { deals })}</p> : null;
}
