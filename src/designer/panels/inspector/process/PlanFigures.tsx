import type { Norms } from '@/runtime/format';
import { useFormat, useT } from '@/kit/ui';
import type { NormPlan } from '../../../model';
import type { CommandMap } from '../../../edit';
import { Figure } from '../../inputs';
import { usePanel } from '../../panel-context';
import { planMessages } from '../../words/plan.messages';
import panel from '../panel.module.css';
import { currencySign } from './currency-sign';
import classes from './figures.module.css';

/** Where all figures below come from: the plan of a month and the time there is for it. */
export function PlanFigures({ norms, plan }: { norms: Norms; plan: NormPlan }) {
  const t = useT(planMessages);
  const { number } = useFormat();
  const { process, run } = usePanel();
  const money = `\u00a0${currencySign(process.currency)}`;
  const set = (key: keyof CommandMap['norms.edit']) => (value: number | null, session: string) =>
    value !== null && run('norms.edit', { [key]: value }, session);
  const isEmpty = plan.deals === 0;
  return (
    <div role="group" aria-label={t('plan')} className={classes.group}>
      <h3 className={classes.title}>{t('plan')}</h3>
      <div className={classes.pairs}>
        <Figure
          label={t('plan.month')}
          kind="money"
          value={norms.planPerManagerMonth}
          max={1e12}
          suffix={money}
          onChange={set('planPerManagerMonth')}
        />
        <Figure
          label={t('plan.deal')}
          kind="money"
          value={norms.averageDeal}
          max={1e12}
          suffix={money}
          onChange={set('averageDeal')}
        />
        <Figure label={t('plan.days')} value={norms.workingDays} max={31} onChange={set('workingDays')} />
        <Figure
          label={t('plan.availability')}
          kind="share"
          value={norms.availability}
          min={1}
          max={100}
          onChange={set('availability')}
        />
        <Figure label={t('plan.minutes')} value={norms.dayMinutes} max={1440} onChange={set('dayMinutes')} />
      </div>
      <p className={panel.sentence}>
        {isEmpty
          ? t('plan.empty')
          : t('plan.told', {
              deals: number(plan.deals, Number.isInteger(plan.deals) ? 0 : 1),
              days: number(plan.days, 1),
            })}
      </p>
    </div>
  );
}
