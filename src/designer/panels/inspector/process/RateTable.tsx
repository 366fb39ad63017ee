import { pickText } from '@/kit/i18n';
import { useFormat, useLocale, useT } from '@/kit/ui';
import type { PayCheck, PricedRate } from '../../../model';
import { AddLine, Choice, Figure, Notes, WordsInput } from '../../inputs';
import { usePanel } from '../../panel-context';
import { useNewWords } from '../../use-new-words';
import { planMessages } from '../../words/plan.messages';
import panel from '../panel.module.css';
import { currencySign } from './currency-sign';
import classes from './figures.module.css';
import type { Opened } from './opened';
import { OpenRow } from './OpenRow';

/** Rates with what each costs per won deal, and the sum against the margin. */
export function RateTable({ check, open, onOpen }: Opened & { check: PayCheck }) {
  const t = useT(planMessages);
  const { money, percent } = useFormat();
  const { process, run } = usePanel();
  const titled = useNewWords();
  const { currency } = process;
  const isOver = check.share !== null && check.share > check.budget + 0.0005;
  const sums = [
    ['actions', check.actions],
    ['deal', check.dealPart],
    ['total', check.total],
  ] as const;
  return (
    <div role="group" aria-label={t('rates')} className={classes.group}>
      <h3 className={classes.title}>{t('rates')}</h3>
      <table className={classes.table}>
        <colgroup>
          <col />
          <col style={{ width: 84 }} />
          <col style={{ width: 56 }} />
          <col style={{ width: 76 }} />
        </colgroup>
        <thead>
          <tr>
            <th scope="col">{t('rates.name')}</th>
            <th scope="col">{t('rates.pays')}</th>
            <th scope="col">{t('rates.times')}</th>
            <th scope="col">{t('rates.amount')}</th>
          </tr>
        </thead>
        <tbody>
          {check.rates.map((priced, i) => (
            <RateRow
              key={priced.rate.id}
              priced={priced}
              index={i}
              last={check.rates.length - 1}
              isOpen={open === priced.rate.id}
              onOpen={(isOpen) => onOpen(isOpen ? priced.rate.id : null)}
            />
          ))}
        </tbody>
        <tfoot>
          {sums.map(([key, sum]) => (
            <tr key={key}>
              <td colSpan={3}>{t(`check.${key}`)}</td>
              <td>{money(sum, currency)}</td>
            </tr>
          ))}
        </tfoot>
      </table>
      <p className={classes.told} data-over={isOver || undefined} aria-live="polite">
        {check.share === null
          ? t('check.unknown')
          : t(isOver ? 'check.over' : 'check.within', {
              share: percent(check.share, 2),
              margin: money(check.margin, currency),
              budget: percent(check.budget, 1),
            })}
      </p>
      <AddLine label={t('rates.add')} onAdd={(words) => run('rate.add', { unit: titled(words) }).done} />
    </div>
  );
}

function RateRow(props: {
  priced: PricedRate;
  index: number;
  last: number;
  isOpen: boolean;
  onOpen(isOpen: boolean): void;
}) {
  const { priced, isOpen, ...row } = props;
  const { rate, perWin, amount } = priced;
  const t = useT(planMessages);
  const locale = useLocale();
  const { number, money } = useFormat();
  const { process, run } = usePanel();
  const name = pickText(rate.unit, locale);
  const acts = process.activities.filter((activity) => activity.rate === rate.id);
  return (
    <OpenRow
      {...row}
      id={rate.id}
      name={name}
      at={`rate/${rate.id}`}
      columns={4}
      open={isOpen}
      onMove={(index) => run('rate.move', { rate: rate.id, index })}
      onDelete={() => run('rate.delete', { rate: rate.id })}
      cells={
        <>
          <td>
            {rate.per === 'action' ? (
              <Figure
                label={t('rates.pays.of', { rate: name })}
                quiet
                kind="money"
                value={rate.price}
                max={1e10}
                suffix={`\u00a0${currencySign(process.currency)}`}
                onChange={(price, session) =>
                  price !== null &&
                  run('rate.edit', { rate: rate.id, pays: { per: 'action', price } }, session)
                }
              />
            ) : (
              <Figure
                label={t('rates.pays.of', { rate: name })}
                quiet
                kind="ppm"
                value={rate.share}
                max={100}
                onChange={(share, session) =>
                  share !== null &&
                  run('rate.edit', { rate: rate.id, pays: { per: 'margin', share } }, session)
                }
              />
            )}
          </td>
          <td>{perWin === null ? '—' : number(perWin, 2)}</td>
          <td>{perWin === null ? '—' : money(amount, process.currency)}</td>
        </>
      }
    >
      <Notes at={`rate/${rate.id}`} />
      <WordsInput
        label={t('rates.unit')}
        text={rate.unit}
        onWords={(unit, session) => run('rate.edit', { rate: rate.id, unit }, session)}
      />
      <Choice
        label={t('rates.per')}
        value={rate.per}
        options={(['action', 'margin'] as const).map((per) => ({ value: per, label: t(`rates.per.${per}`) }))}
        onChange={(per) =>
          run('rate.edit', {
            rate: rate.id,
            pays: per === 'margin' ? { per, share: 0 } : { per: 'action', price: 0 },
          })
        }
      />
      <WordsInput
        label={t('rates.valid')}
        text={rate.validText}
        lines={1}
        onWords={(validText, session) => run('rate.edit', { rate: rate.id, validText }, session)}
      />
      <p className={panel.sentence}>
        {acts.length === 0
          ? t('rates.acts.none')
          : t('rates.acts', {
              acts: acts.map(({ id, title }) => pickText(title, locale) || id).join(', '),
            })}{' '}
        {perWin === null && t('rates.unknown')}
      </p>
    </OpenRow>
  );
}
