import { Button } from '@mantine/core';
import { durationText, type Overlay, type Share, type StageNumbers } from '@/runtime/format';
import { NONE } from '@/kit/i18n';
import { useFormat, useLocale, useT } from '@/kit/ui';
import type { DealsTarget } from '../../overlay';
import { Section } from '../inputs';
import type { PanelPath } from '../path';
import { numberMessages } from '../words/number.messages';
import classes from './panel.module.css';

/** What the loaded log says of the thing in the inspector; nothing where it says nothing. */
export function Measured(props: {
  path: PanelPath;
  to: string | null;
  overlay: Overlay;
  onOpenDeals?: ((target: DealsTarget) => void) | undefined;
}) {
  const { path, to, overlay, onOpenDeals } = props;
  const t = useT(numberMessages);
  const locale = useLocale();
  const { number, percent } = useFormat();
  const span = (minutes: number | null) =>
    minutes === null ? NONE : durationText({ iso: `PT${Math.round(minutes)}M`, clock: 'work' }, locale);
  const median = ({ byDates, medianMinutes }: Pick<StageNumbers, 'byDates' | 'medianMinutes'>) =>
    byDates ? t('days.calendar', { n: Math.round(byDates.medianDays) }) : span(medianMinutes);
  const share = ({ part, whole }: Share) =>
    whole === 0 ? NONE : t('of', { share: percent(part / whole), part: number(part), whole: number(whole) });
  const stage = path.kind === 'stage' && overlay.stages.find((one) => one.stage === path.stage);
  const passage =
    path.kind === 'transition' && overlay.transitions.find((one) => one.from === path.stage && one.to === to);
  const facts: readonly (readonly [string, string])[] = stage
    ? [
        [t('deals'), number(stage.deals)],
        [t('conversion'), share(stage.conversion)],
        [t('now'), number(stage.now)],
        [t('median'), median(stage)],
      ]
    : passage
      ? [
          [t('deals'), number(passage.deals)],
          [t('passages'), number(passage.passages)],
          [t('share'), share(passage.share)],
          [t('median'), median(passage)],
        ]
      : [];
  if (facts.length === 0) return null;
  const target: DealsTarget | null = stage
    ? { stage: stage.stage }
    : passage
      ? { from: passage.from, to: passage.to }
      : null;
  return (
    <Section title={t('measured')} hint={overlay.log}>
      <dl className={classes.facts}>
        {facts.map(([name, value]) => (
          <div key={name} style={{ display: 'contents' }}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {onOpenDeals && target && (
        <div>
          <Button variant="default" onClick={() => onOpenDeals(target)}>
            {t('open')}
          </Button>
        </div>
      )}
    </Section>
  );
}
