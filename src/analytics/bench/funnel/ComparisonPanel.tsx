import { Select } from '@mantine/core';
import { RangeBars } from '@/analytics/charts';
import type { GroupKey } from '@/analytics/measures';
import { useFormat, useT } from '@/kit/ui';
import { comparisonOf, type StepGroup } from './comparison';
import classes from './Funnel.module.css';
import { funnelMessages } from './messages';
import { StepFigure } from './StepFigure';

interface ComparisonPanelProps<G extends StepGroup> {
  total: G;
  groups: readonly G[];
  show: 'deals' | 'money';
  /** Place of the step that is compared. */
  step: number;
  steps: readonly string[];
  title: string;
  keyTitle(key: GroupKey): string;
  onStep(step: number): void;
  onOpen(step: number, group: G): void;
}

/** Groups beyond these are in the table. */
const most = 30;

/** Groups side by side at one step, each with the range in which its true share lies. */
export function ComparisonPanel<G extends StepGroup>(props: ComparisonPanelProps<G>) {
  const { total, groups, show, step, steps, title, keyTitle, onStep, onOpen } = props;
  const t = useT(funnelMessages);
  const { percent, number } = useFormat();
  const { all, compared } = comparisonOf(total, groups, step);
  return (
    <section className={classes.panel}>
      <h2>
        {title}
        <Select
          aria-label={t('compare')}
          w={220}
          value={String(step)}
          data={steps
            .map((one, at) => ({ value: String(at), label: t('compare.at', { step: one }) }))
            .slice(1)}
          onChange={(value) => value && onStep(Number(value))}
        />
      </h2>
      <RangeBars
        label={title}
        all={all}
        allLabel={t('compare.all', { share: percent(all) })}
        bars={compared.slice(0, most).map(({ group, share, proven }) => ({
          key: String(group.key),
          title: keyTitle(group.key),
          share: share ? share.part / share.whole : null,
          low: share?.low ?? 0,
          high: share?.high ?? 0,
          proven,
          label: (
            <>
              {percent(share && share.part / share.whole)}
              {share && !proven && <span className="ms-visually-hidden"> {t('not.proven')}</span>}
            </>
          ),
          detail: share && (
            <StepFigure
              deals={share.part}
              title={t('range', { low: percent(share.low), high: percent(share.high), whole: share.whole })}
              onOpen={() => onOpen(step, group)}
            >
              {t('of', { part: number(share.part), whole: number(share.whole) })}
            </StepFigure>
          ),
        }))}
      />
      {compared.length > most && (
        <p className={classes.note}>{t('compare.more', { shown: most, all: compared.length })}</p>
      )}
      <p className={classes.note}>
        {show === 'money' && `${t('compare.deals')} `}
        {t('compare.meaning')}
      </p>
    </section>
  );
}
