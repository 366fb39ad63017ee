import type { DatePeriod, Filter, LogSummary } from '@/analytics/measures';
import { useFormat, useT } from '@/kit/ui';
import type { OpenDeals } from '../deals/opened-number';
import { FigureButton } from '../FigureButton';
import classes from './Data.module.css';
import { dataMessages } from './messages';

const outcomes = [
  ['won', 'won'],
  ['lost', 'lost'],
  ['open', 'open'],
  ['postponed', 'postponed'],
  ['notOurs', 'not_ours'],
] as const;

/** Size, period and versions of the log. */
export function SummaryFacts({ summary, onDeals }: { summary: LogSummary; onDeals: OpenDeals }) {
  const t = useT(dataMessages);
  const { number, date } = useFormat();
  const dates = ({ from, to }: DatePeriod) => (from && to ? `${date(from)} – ${date(to)}` : number(null));
  const deals = (filters: readonly Filter[], count: number) => (
    <FigureButton onClick={() => onDeals({ of: 'log', filters })}>{number(count)}</FigureButton>
  );
  return (
    <section className={classes.panel}>
      <h2 className={classes.heading}>{t('summary')}</h2>
      <dl className={classes.facts}>
        <dt>{t('fact.deals')}</dt>
        <dd>
          {deals([], summary.deals)}
          <ul className={classes.parts}>
            {outcomes
              .filter(([name]) => summary.outcomes[name] > 0)
              .map(([name, outcome]) => (
                <li key={name}>
                  {deals(
                    [{ kind: 'values', dimension: 'outcome', values: [outcome] }],
                    summary.outcomes[name],
                  )}{' '}
                  {t(`fact.${name}`)}
                </li>
              ))}
          </ul>
        </dd>
        <dt>{t('fact.events')}</dt>
        <dd>{number(summary.events)}</dd>
        <dt>{t('fact.people')}</dt>
        <dd>{number(summary.people)}</dd>
        {(['opened', 'closed', 'happened'] as const).map((what) => (
          <div key={what} className={classes.pair}>
            <dt>{t(`fact.${what}`)}</dt>
            <dd>{dates(summary[what])}</dd>
          </div>
        ))}
        <dt>{t('fact.versions')}</dt>
        <dd>{summary.versions.length > 0 ? summary.versions.join(', ') : t('versions.none')}</dd>
      </dl>
    </section>
  );
}
