import type { GroupKey, StageFunnelGroup, StageFunnelResult } from '@/analytics/measures';
import { useFormat, useT } from '@/kit/ui';
import { FigureButton } from '../FigureButton';
import { fewestDeals } from '../is-apart';
import table from '../table.module.css';
import { useValues } from '../use-values';
import classes from './Funnel.module.css';
import { Conversion } from './Conversion';
import { exitWaysIn, type ExitWay } from './exit-ways';
import type { FunnelView } from './funnel-view';
import { funnelMessages } from './messages';
import { moneyGone, moneyHere } from './known-money';
import { mostGroups } from './most-groups';
import type { StepPart } from './StepsPanel';

interface FunnelTableProps {
  result: StageFunnelResult;
  show: FunnelView['show'];
  currency: string;
  groupTitle: string | null;
  stageTitle(step: string): string;
  keyTitle(key: GroupKey): string;
  onOpen(step: number, part: StepPart, group: StageFunnelGroup | null): void;
}

/** The table twin of the funnel: every group with every step, and the whole below it. */
export function FunnelTable({
  result,
  show,
  currency,
  groupTitle,
  stageTitle,
  keyTitle,
  onOpen,
}: FunnelTableProps) {
  const t = useT(funnelMessages);
  const { sign } = useValues(currency);
  const { total } = result;
  const groups = groupTitle === null ? [] : result.groups.slice(0, mostGroups);
  const ways = exitWaysIn([total]);
  return (
    <div className={table.scroll} tabIndex={0} role="region" aria-label={t('table')}>
      <table className={table.table}>
        <thead>
          <tr>
            {groupTitle !== null && <th scope="col">{groupTitle}</th>}
            <th scope="col">{t('step')}</th>
            <Head title={t('deals')} />
            {show === 'deals' ? (
              <Head title={t('previous')} meaning={t('previous.definition')} />
            ) : (
              <Head title={t('previous.money')} meaning={t('previous.money.definition')} />
            )}
            {show === 'deals' ? (
              <Head title={t('first')} meaning={t('first.definition')} />
            ) : (
              <Head title={t('first.money')} meaning={t('first.money.definition')} />
            )}
            {show === 'money' && <Head title={t('amount', { currency: sign })} />}
            {ways.map((way) => (
              <Head
                key={way}
                title={
                  show === 'deals'
                    ? t(`way.${way}`)
                    : t('way.amount', { way: t(`way.${way}`), currency: sign })
                }
                meaning={t(`way.${way}.definition`)}
              />
            ))}
            {show === 'deals' && (
              <>
                <Head title={t('amount', { currency: sign })} />
                <Head title={t('lost.amount', { currency: sign })} />
              </>
            )}
            <Head title={t('median')} meaning={t('median.definition')} />
          </tr>
        </thead>
        {[...groups, total].map((group) => (
          <tbody
            key={group === total ? ' total' : String(group.key)}
            data-total={(groupTitle !== null && group === total) || undefined}
          >
            {group.steps.map((step, at) => (
              <tr key={step.step}>
                {groupTitle !== null && at === 0 && (
                  <th scope="rowgroup" rowSpan={group.steps.length}>
                    {group === total ? t('all') : keyTitle(group.key)}
                  </th>
                )}
                <th scope="row">{stageTitle(step.step)}</th>
                <StepCells
                  step={step}
                  show={show}
                  ways={ways}
                  currency={currency}
                  onOpen={(part) => onOpen(at, part, group === total ? null : group)}
                />
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

function Head({ title, meaning }: { title: string; meaning?: string }) {
  return (
    <th scope="col" className={table.number} title={meaning}>
      {title}
    </th>
  );
}

interface StepCellsProps {
  step: StageFunnelGroup['steps'][number];
  show: FunnelView['show'];
  ways: readonly ExitWay[];
  currency: string;
  onOpen(part: StepPart): void;
}

function StepCells({ step, show, ways, currency, onOpen }: StepCellsProps) {
  const t = useT(funnelMessages);
  const { number } = useFormat();
  const { amount } = useValues(currency);
  const isStage = step.kind === 'stage';
  const figure = (value: number, words: string, part: StepPart) =>
    value === 0 ? words : <FigureButton onClick={() => onOpen(part)}>{words}</FigureButton>;
  const gone = (way: ExitWay) => figure(step.exits[way], amount(moneyGone(step, way)), way);
  const whole = <td className={table.number}>{figure(step.deals, amount(moneyHere(step)), 'here')}</td>;
  return (
    <>
      <td className={table.number}>{figure(step.deals, number(step.deals), 'here')}</td>
      <td className={table.number}>
        <Conversion show={show} of="previous" step={step} onOpen={() => onOpen('here')} />
      </td>
      <td className={table.number}>
        <Conversion show={show} of="first" step={step} onOpen={() => onOpen('here')} />
      </td>
      {show === 'money' && whole}
      {ways.map((way) => (
        <td key={way} className={table.number}>
          {!isStage
            ? number(null)
            : show === 'deals'
              ? figure(step.exits[way], number(step.exits[way]), way)
              : gone(way)}
        </td>
      ))}
      {show === 'deals' && (
        <>
          {whole}
          <td className={table.number}>{isStage ? gone('lost') : number(null)}</td>
        </>
      )}
      <td className={table.number}>
        {step.medianMinutes === null ? (
          number(null)
        ) : (
          <FigureButton title={t('median.of', { timed: step.timed })} onClick={() => onOpen('stayed')}>
            {number(step.medianMinutes / 60, 1)}
            {step.timed < fewestDeals && (
              <span className={classes.range}>{t('median.few', { timed: number(step.timed) })}</span>
            )}
          </FigureButton>
        )}
      </td>
    </>
  );
}
