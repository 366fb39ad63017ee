import type { LogSummary } from '@/analytics/measures';
import { useT } from '@/kit/ui';
import type { OpenDeals } from '../deals/opened-number';
import { FigureButton } from '../FigureButton';
import classes from './Data.module.css';
import { dataMessages } from './messages';

const dealGaps = [
  'withoutEvents',
  'noOpeningDate',
  'closedWithoutDate',
  'closedBeforeOpened',
  'noAmount',
  'noManager',
  'noCustomer',
  'openWithoutStage',
] as const satisfies readonly (keyof LogSummary['dealGaps'])[];

const eventGaps = [
  'withoutDeal',
  'withoutTime',
  'withoutDate',
  'withoutPerson',
] as const satisfies readonly (keyof LogSummary['eventGaps'])[];

/** What the numbers cannot know, and why; each gap of deals opens them. */
export function Gaps({ summary, onDeals }: { summary: LogSummary; onDeals: OpenDeals }) {
  const t = useT(dataMessages);
  const deals = dealGaps.filter((gap) => summary.dealGaps[gap] > 0);
  const events = eventGaps.filter((gap) => summary.eventGaps[gap] > 0);
  return (
    <section className={classes.panel}>
      <h2 className={classes.heading}>{t('gaps')}</h2>
      {deals.length + events.length === 0 && <p className={classes.none}>{t('gaps.none')}</p>}
      <ul className={classes.gaps}>
        {deals.map((gap) => (
          <li key={gap}>
            <FigureButton onClick={() => onDeals({ of: 'gap', gap })}>
              {t('deals', { deals: summary.dealGaps[gap] })}
            </FigureButton>{' '}
            {t(`gap.${gap}`)}
          </li>
        ))}
        {events.map((gap) => (
          <li key={gap}>
            {t('events', { events: summary.eventGaps[gap] })} {t(`gap.${gap}`)}
          </li>
        ))}
      </ul>
    </section>
  );
}
