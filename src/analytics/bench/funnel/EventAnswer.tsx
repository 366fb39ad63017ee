import { StepFunnel, type FunnelBar } from '@/analytics/charts';
import {
  dimensionTitle,
  type EventFunnelGroup,
  type EventFunnelResult,
  type EventFunnelSpec,
} from '@/analytics/measures';
import { useFormat, useLocale, useT } from '@/kit/ui';
import type { LogHeader } from '@/runtime/format';
import { FigureButton } from '../FigureButton';
import { useTitles } from '../use-titles';
import { ComparisonPanel } from './ComparisonPanel';
import { Conversion } from './Conversion';
import { EventFunnelTable } from './EventFunnelTable';
import type { FamilyProps } from './family-props';
import classes from './Funnel.module.css';
import { FunnelLayout } from './FunnelLayout';
import { moneyHere } from './known-money';
import { funnelMessages } from './messages';
import { sharesOf } from './shares-of';
import { StepFigure } from './StepFigure';

interface EventAnswerProps extends Pick<FamilyProps, 'view' | 'onChange' | 'onDeals'> {
  spec: EventFunnelSpec;
  result: EventFunnelResult;
  header: LogHeader;
  waiting: boolean;
  stepTitle(step: string): string;
}

export function EventAnswer(props: EventAnswerProps) {
  const { spec, result, header, waiting, stepTitle, view, onChange, onDeals } = props;
  const t = useT(funnelMessages);
  const locale = useLocale();
  const { number, money } = useFormat();
  const titles = useTitles(header);
  const { total, groups } = result;
  const split = groups.length > 0 && spec.splitBy?.of === 'deal' ? spec.splitBy.dimension : null;
  const splitTitle = split && dimensionTitle(split, locale, header.attributes);
  const keyTitle = (key: string | null) => titles.key(split, key);
  const last = total.steps.length - 1;
  const compared = Math.min(last, view.step === null ? last : Math.max(1, Number(view.step) || 1));
  const open = (at: number, part: 'here' | 'left', group: EventFunnelGroup | null) =>
    onDeals(
      { of: 'event_funnel', spec, step: at, part, ...(group && { group: { key: group.key } }) },
      part === 'here' ? sharesOf((group ?? total).steps[at]!) : [],
    );
  const bars = total.steps.map((step, at): FunnelBar => {
    const left = at === last ? 0 : step.deals - total.steps[at + 1]!.deals;
    return {
      key: `${at} ${step.step}`,
      title: stepTitle(step.step),
      value: view.show === 'deals' ? step.deals : step.amountMinor,
      label: (
        <StepFigure deals={step.deals} onOpen={() => open(at, 'here', null)}>
          {view.show === 'deals' ? number(step.deals) : money(moneyHere(step), header.currency)}
        </StepFigure>
      ),
      conversion: at > 0 && (
        <Conversion show={view.show} of="previous" step={step} onOpen={() => open(at, 'here', null)} />
      ),
      loss: left > 0 && (
        <FigureButton onClick={() => open(at, 'left', null)}>
          {t('left', { deals: number(left) })}
        </FigureButton>
      ),
    };
  });
  return (
    <FunnelLayout
      waiting={waiting}
      as={view.as}
      chart={
        <>
          <section className={classes.panel}>
            <h2>
              {t('events.funnel')}
              <span className={classes.weak}>{t(view.show === 'deals' ? 'previous' : 'previous.money')}</span>
            </h2>
            <StepFunnel bars={bars} label={t('events.funnel')} />
          </section>
          {splitTitle && last > 0 && (
            <ComparisonPanel
              total={total}
              groups={groups}
              show={view.show}
              step={compared}
              steps={total.steps.map(({ step }) => stepTitle(step))}
              title={splitTitle}
              keyTitle={keyTitle}
              onStep={(at) => onChange({ step: String(at) })}
              onOpen={(at, group) => open(at, 'here', group)}
            />
          )}
        </>
      }
      table={
        <EventFunnelTable
          result={result}
          show={view.show}
          currency={header.currency}
          groupTitle={splitTitle}
          stepTitle={stepTitle}
          keyTitle={keyTitle}
          onOpen={(at, group) => open(at, 'here', group)}
        />
      }
    />
  );
}
