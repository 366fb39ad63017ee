import { StepFunnel, type FunnelBar } from '@/analytics/charts';
import type { StageFunnelGroup, StageFunnelStep } from '@/analytics/measures';
import { useFormat, useT } from '@/kit/ui';
import { FigureButton } from '../FigureButton';
import { Conversion } from './Conversion';
import { exitWays, type ExitWay } from './exit-ways';
import type { FunnelView } from './funnel-view';
import classes from './Funnel.module.css';
import { moneyHere } from './known-money';
import { funnelMessages } from './messages';
import { StepFigure } from './StepFigure';

/** Which rows stand behind a number of a step. */
export type StepPart = 'here' | 'stayed' | ExitWay;

interface StepsPanelProps {
  group: StageFunnelGroup;
  show: FunnelView['show'];
  currency: string;
  stageTitle(step: string): string;
  onOpen(step: number, part: StepPart): void;
}

/** The funnel of all deals together, with what is lost between its steps. */
export function StepsPanel({ group, show, currency, stageTitle, onOpen }: StepsPanelProps) {
  const t = useT(funnelMessages);
  const { number, money } = useFormat();
  const bars = group.steps.map((step, at): FunnelBar => {
    return {
      key: step.step,
      title: stageTitle(step.step),
      value: show === 'deals' ? step.deals : step.amountMinor,
      won: step.kind === 'won',
      label: (
        <StepFigure deals={step.deals} onOpen={() => onOpen(at, 'here')}>
          {show === 'deals' ? number(step.deals) : money(moneyHere(step), currency)}
        </StepFigure>
      ),
      conversion: at > 0 && (
        <Conversion show={show} of="previous" step={step} onOpen={() => onOpen(at, 'here')} />
      ),
      loss: exitWays.some((way) => step.exits[way] > 0) && (
        <Exits step={step} show={show} currency={currency} onOpen={(way) => onOpen(at, way)} />
      ),
    };
  });
  return (
    <section className={classes.panel}>
      <h2>
        {t(show === 'deals' ? 'funnel' : 'funnel.money')}
        <span className={classes.weak}>{t(show === 'deals' ? 'previous' : 'previous.money')}</span>
      </h2>
      <StepFunnel bars={bars} label={t('funnel')} />
    </section>
  );
}

function Exits({
  step: { exits, exitsMinor },
  show,
  currency,
  onOpen,
}: {
  step: StageFunnelStep;
  show: FunnelView['show'];
  currency: string;
  onOpen(way: ExitWay): void;
}) {
  const t = useT(funnelMessages);
  const { number, money } = useFormat();
  return exitWays
    .filter((way) => exits[way] > 0)
    .map((way) => (
      <span key={way} className={classes.exit}>
        <FigureButton onClick={() => onOpen(way)}>
          {t(`exit.${way}`, { deals: number(exits[way]) })}
        </FigureButton>
        {(way === 'lost' || show === 'money') &&
          exitsMinor[way] > 0 &&
          ` (${money(exitsMinor[way], currency, { compact: true })})`}
      </span>
    ));
}
