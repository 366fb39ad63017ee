import type { StageFunnelResult } from '@/analytics/measures';
import { wilson } from '@/analytics/stats';
import { useFormat, useT } from '@/kit/ui';
import type { LogHeader } from '@/runtime/format';
import { fewestDeals } from '../is-apart';
import { useTitles } from '../use-titles';
import classes from './Funnel.module.css';
import { funnelMessages } from './messages';
import { worstStep } from './worst-step';

/** The answer in words, before anything else. */
export function Sentence({ result, header }: { result: StageFunnelResult; header: LogHeader }) {
  const t = useT(funnelMessages);
  const { stage } = useTitles(header);
  const { currency } = header;
  const { number, money } = useFormat();
  const won = result.total.steps.at(-1)!;
  const worst = worstStep(result.total);
  const rate = useRate(won.deals, result);
  // By a rule that wants the whole way, a deal won otherwise is no less won.
  const told =
    won.deals !== result.won ? 'sentence.way' : won.amountMinor > 0 ? 'sentence' : 'sentence.deals';
  const notes = [
    result.dealsWithoutEvents > 0 && t('without.events', { deals: result.dealsWithoutEvents }),
    result.versions.length > 0 && t('versions', { versions: result.versions.join(', ') }),
  ].filter(Boolean);
  return (
    <div className={classes.answer}>
      <p className={classes.sentence}>
        {t(told, {
          won: number(won.deals),
          deals: result.deals,
          rate,
          money: money(won.amountMinor, currency, { compact: true }),
          all: number(result.won),
        })}{' '}
        {worst &&
          t(worst.exitsMinor.lost > 0 ? 'sentence.loss' : 'sentence.loss.deals', {
            stage: stage(worst.step),
            lost: worst.exits.lost,
            money: money(worst.exitsMinor.lost, currency, { compact: true }),
          })}
      </p>
      {notes.length > 0 && <p className={classes.note}>{notes.join(' ')}</p>}
    </div>
  );
}

/**
 * The win rate as it is defined elsewhere, of the won and lost, with the share of all beside it. A rule under which
 * some won deals do not count at the last step makes no win rate: there it is the share of all alone.
 */
function useRate(counted: number, { deals, won, lost }: StageFunnelResult): string {
  const t = useT(funnelMessages);
  const { number, percent } = useFormat();
  const decided = counted === won && won > 0 ? won + lost : deals;
  const { low, high } = wilson(counted, decided);
  const share = percent(counted / decided);
  const rate =
    decided < fewestDeals ? t('rate.range', { rate: share, low: percent(low), high: percent(high) }) : share;
  if (decided === deals) return rate;
  return t('rate.decided', { rate, decided: number(decided), all: percent(counted / deals) });
}
