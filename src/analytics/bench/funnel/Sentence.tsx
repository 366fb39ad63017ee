import type { StageFunnelResult } from '@/analytics/measures';
import { useFormat, useT } from '@/kit/ui';
import classes from './Funnel.module.css';
import { funnelMessages } from './messages';
import { worstStep } from './worst-step';

/** The answer in words, before any chart. */
export function Sentence({
  result,
  currency,
  stageTitle,
}: {
  result: StageFunnelResult;
  currency: string;
  stageTitle(step: string): string;
}) {
  const t = useT(funnelMessages);
  const { number, percent, money } = useFormat();
  const won = result.total.steps.at(-1)!;
  const worst = worstStep(result.total);
  const notes = [
    result.dealsWithoutEvents > 0 && t('without.events', { deals: result.dealsWithoutEvents }),
    result.versions.length > 0 && t('versions', { versions: result.versions.join(', ') }),
  ].filter(Boolean);
  return (
    <div className={classes.answer}>
      <p className={classes.sentence}>
        {t(won.amountMinor > 0 ? 'sentence' : 'sentence.deals', {
          won: number(won.deals),
          deals: result.deals,
          rate: percent(won.deals / result.deals),
          money: money(won.amountMinor, currency, { compact: true }),
        })}{' '}
        {worst &&
          t(worst.lostAmountMinor > 0 ? 'sentence.loss' : 'sentence.loss.deals', {
            stage: stageTitle(worst.step),
            lost: worst.exits.lost,
            money: money(worst.lostAmountMinor, currency, { compact: true }),
          })}
      </p>
      {notes.length > 0 && <p className={classes.note}>{notes.join(' ')}</p>}
    </div>
  );
}
