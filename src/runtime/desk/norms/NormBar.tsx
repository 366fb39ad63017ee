import { useFormat, useT } from '@/kit/ui';
import { messages } from '../messages';
import type { NormProgress } from './norm-progress';
import classes from './norms.module.css';

/** How the day stands against the norms of whoever acts. */
export function NormBar({ person, lines }: { person: string; lines: readonly NormProgress[] }) {
  const t = useT(messages);
  const { text, number } = useFormat();
  const figure = (n: number) => number(n, Number.isInteger(n) ? 0 : 1);
  return (
    <ul className={classes.root} tabIndex={0} aria-label={t('norms', { person })}>
      {lines.map(({ norm, period, target, done, unconfirmed }) => {
        const of = t('norm.of', { done: figure(done), target: figure(target) });
        const more = unconfirmed > 0 ? `, ${t('norm.unconfirmed', { n: unconfirmed })}` : '';
        return (
          <li
            key={norm.id}
            className={classes.norm}
            data-met={(target > 0 && done >= target) || undefined}
            title={`${text(norm.title)}: ${of} ${t(`norm.${period}`)}${more}`}
          >
            <span className={classes.title}>{text(norm.title)}</span>
            <span className={classes.figure}>
              <b>{figure(done)}</b>
              {unconfirmed > 0 && <span className={classes.more}>+{unconfirmed}</span>}
              <span className={classes.target}>/ {figure(target)}</span>
              <span className={classes.period}>{t(`norm.${period}`)}</span>
            </span>
            <span className={classes.bar} aria-hidden>
              <i style={{ width: `${Math.min(100, target > 0 ? (100 * done) / target : 0)}%` }} />
            </span>
          </li>
        );
      })}
    </ul>
  );
}
