import type { EventFunnelGroup, EventFunnelResult, GroupKey } from '@/analytics/measures';
import { useFormat, useT } from '@/kit/ui';
import { FigureButton } from '../FigureButton';
import table from '../table.module.css';
import { useValues } from '../use-values';
import { Conversion } from './Conversion';
import type { FunnelView } from './funnel-view';
import { moneyHere } from './known-money';
import { funnelMessages } from './messages';
import { mostGroups } from './most-groups';

interface EventFunnelTableProps {
  result: EventFunnelResult;
  show: FunnelView['show'];
  currency: string;
  groupTitle: string | null;
  stepTitle(step: string): string;
  keyTitle(key: GroupKey): string;
  onOpen(step: number, group: EventFunnelGroup | null): void;
}

/** The table twin of the event funnel; times from step to step in hours on the clock. */
export function EventFunnelTable(props: EventFunnelTableProps) {
  const { result, show, currency, groupTitle, stepTitle, keyTitle, onOpen } = props;
  const t = useT(funnelMessages);
  const { number } = useFormat();
  const { sign, amount } = useValues(currency);
  const { total } = result;
  const open = (at: number, group: EventFunnelGroup) => () => onOpen(at, group === total ? null : group);
  const hours = (seconds: number | null) => number(seconds === null ? null : seconds / 3600, 1);
  return (
    <div className={table.scroll} tabIndex={0} role="region" aria-label={t('table')}>
      <table className={table.table}>
        <thead>
          <tr>
            {groupTitle !== null && <th scope="col">{groupTitle}</th>}
            <th scope="col">{t('event')}</th>
            {[
              t('deals'),
              t(show === 'deals' ? 'previous' : 'previous.money'),
              t(show === 'deals' ? 'first' : 'first.money'),
              t('amount', { currency: sign }),
              t('event.median'),
              t('event.average'),
            ].map((title) => (
              <th key={title} scope="col" className={table.number}>
                {title}
              </th>
            ))}
          </tr>
        </thead>
        {[...(groupTitle === null ? [] : result.groups.slice(0, mostGroups)), total].map((group) => (
          <tbody
            key={group === total ? ' total' : String(group.key)}
            data-total={(groupTitle !== null && group === total) || undefined}
          >
            {group.steps.map((step, at) => (
              <tr key={at}>
                {groupTitle !== null && at === 0 && (
                  <th scope="rowgroup" rowSpan={group.steps.length}>
                    {group === total ? t('all') : keyTitle(group.key)}
                  </th>
                )}
                <th scope="row">{stepTitle(step.step)}</th>
                <td className={table.number}>
                  {step.deals === 0 ? (
                    number(0)
                  ) : (
                    <FigureButton onClick={open(at, group)}>{number(step.deals)}</FigureButton>
                  )}
                </td>
                <td className={table.number}>
                  <Conversion show={show} of="previous" step={step} onOpen={open(at, group)} />
                </td>
                <td className={table.number}>
                  <Conversion show={show} of="first" step={step} onOpen={open(at, group)} />
                </td>
                <td className={table.number}>{amount(moneyHere(step))}</td>
                <td className={table.number}>{hours(step.medianS)}</td>
                <td className={table.number}>{hours(step.averageS)}</td>
              </tr>
            ))}
          </tbody>
        ))}
      </table>
      {groupTitle !== null && result.groups.length > mostGroups && (
        <p className={table.foot}>{t('groups.more', { shown: mostGroups, all: result.groups.length })}</p>
      )}
    </div>
  );
}
