import { useFormat, useT } from '@/kit/ui';
import { Notes } from '../../inputs';
import { usePanel } from '../../panel-context';
import { processMessages } from '../../words/process.messages';
import panel from '../panel.module.css';

/** Norms and rates as they stand, with the load they make. */
export function Norms() {
  const t = useT(processMessages);
  const { number, percent, money, text } = useFormat();
  const { process, findings } = usePanel();
  const { norms, pay, currency } = process;
  const places = findings.all
    .map(({ key }) => key)
    .filter((key) => key.startsWith('norm/') || key.startsWith('rate/'));
  // One precision in the column.
  const digits = norms?.daily.every(({ norm }) => Number.isInteger(norm)) ? 0 : 2;
  return (
    <>
      <Notes at={['process/norms', 'process/pay', ...new Set(places)]} />
      {!norms && <p className={panel.sentence}>{t('norms.none')}</p>}
      {norms && (
        <table className={panel.table}>
          <thead>
            <tr>
              <th scope="col">{t('norms.name')}</th>
              <th scope="col">{t('norms.day')}</th>
              <th scope="col">{t('norms.minutes')}</th>
            </tr>
          </thead>
          <tbody>
            {norms.daily.map((norm) => (
              <tr key={norm.id}>
                <td>{text(norm.title)}</td>
                <td>{number(norm.norm, digits)}</td>
                <td>{number(norm.minutes)}</td>
              </tr>
            ))}
            <tr>
              <td>{t('norms.load')}</td>
              <td>{percent(norms.load.share, 0)}</td>
              <td>{number(norms.load.minutesDay)}</td>
            </tr>
          </tbody>
        </table>
      )}
      {pay && (
        <table className={panel.table}>
          <thead>
            <tr>
              <th scope="col">{t('rates.name')}</th>
              <th scope="col">{t('rates.price')}</th>
            </tr>
          </thead>
          <tbody>
            {pay.rates.map((rate) => (
              <tr key={rate.id}>
                <td>{text(rate.unit)}</td>
                <td>
                  {rate.per === 'action'
                    ? money(rate.price, currency)
                    : t('rates.ofMargin', { share: percent(rate.share / 1e6, 1) })}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}
