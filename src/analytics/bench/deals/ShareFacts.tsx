import { useFormat, useT } from '@/kit/ui';
import classes from './Deals.module.css';
import { dealsMessages } from './messages';
import type { ShareOf } from './opened-number';

/** The shares that the number makes, each with its denominator and its range. */
export function ShareFacts({ shares }: { shares: readonly ShareOf[] }) {
  const t = useT(dealsMessages);
  const { number, percent } = useFormat();
  if (shares.length === 0) return null;
  return (
    <ul className={classes.shares}>
      {shares.map(({ of, share: { part, whole, low, high } }) => (
        <li key={of}>
          <b>{percent(part / whole)}</b> {t(`share.${of}`)}:{' '}
          {t('share.rests', {
            part: number(part),
            whole: number(whole),
            low: percent(low),
            high: percent(high),
          })}
        </li>
      ))}
    </ul>
  );
}
