import type { EventFunnelResult } from '@/analytics/measures';
import { useFormat, useT } from '@/kit/ui';
import classes from './Funnel.module.css';
import { funnelMessages } from './messages';

interface EventSentenceProps {
  result: EventFunnelResult;
  stepTitle(step: string): string;
}

/** The answer in words: from the first step to the last. */
export function EventSentence({
  result: { total, deals, eventsWithoutTime },
  stepTitle,
}: EventSentenceProps) {
  const t = useT(funnelMessages);
  const { number, percent } = useFormat();
  const first = total.steps[0]!;
  const last = total.steps.at(-1)!;
  return (
    <div className={classes.answer}>
      <p className={classes.sentence}>
        {t('events.sentence', {
          first: stepTitle(first.step),
          last: stepTitle(last.step),
          began: first.deals,
          came: number(last.deals),
          rate: percent(first.deals > 0 ? last.deals / first.deals : null),
        })}
      </p>
      <p className={classes.note}>
        {t('events.deals', { deals })}{' '}
        {eventsWithoutTime > 0 && t('events.without.time', { events: eventsWithoutTime })}
      </p>
    </div>
  );
}
