import type { Pay } from '@/runtime/format';
import { useT } from '@/kit/ui';
import { Figure, ManyOf } from '../../inputs';
import { usePanel } from '../../panel-context';
import { planMessages } from '../../words/plan.messages';
import { currencySign } from './currency-sign';
import classes from './figures.module.css';

const reasons = ['refund', 'cancelled', 'fake_activity'] as const;

export function PayTerms({ pay }: { pay: Pay }) {
  const t = useT(planMessages);
  const { process, run } = usePanel();
  const set =
    (key: 'baseMonth' | 'averageMargin' | 'variableShareOfMargin' | 'actionsOverNormCap') =>
    (value: number | null, session: string) =>
      value !== null && run('pay.edit', { [key]: value }, session);
  const { clawback } = pay;
  return (
    <div role="group" aria-label={t('pay.terms')} className={classes.group}>
      <h3 className={classes.title}>{t('pay.terms')}</h3>
      <div className={classes.pairs}>
        <Figure
          label={t('pay.base')}
          kind="money"
          value={pay.baseMonth}
          max={1e12}
          suffix={`\u00a0${currencySign(process.currency)}`}
          onChange={set('baseMonth')}
        />
        <Figure
          label={t('pay.margin')}
          kind="ppm"
          value={pay.averageMargin}
          max={100}
          onChange={set('averageMargin')}
        />
        <Figure
          label={t('pay.budget')}
          kind="ppm"
          value={pay.variableShareOfMargin}
          max={100}
          onChange={set('variableShareOfMargin')}
        />
        <Figure
          label={t('pay.cap')}
          kind="ppm"
          value={pay.actionsOverNormCap}
          max={1000}
          onChange={set('actionsOverNormCap')}
        />
        <Figure
          label={t('pay.clawback')}
          value={clawback.days}
          max={3650}
          onChange={(days, session) =>
            days !== null && run('pay.edit', { clawback: { ...clawback, days: Math.round(days) } }, session)
          }
        />
      </div>
      <ManyOf
        label={t('pay.clawback.on')}
        value={clawback.on}
        options={reasons.map((value) => ({ value, label: t(`clawback.${value}`) }))}
        adds={t('pay.clawback.add')}
        onChange={(on) =>
          run('pay.edit', { clawback: { ...clawback, on: reasons.filter((one) => on.includes(one)) } })
        }
      />
    </div>
  );
}
