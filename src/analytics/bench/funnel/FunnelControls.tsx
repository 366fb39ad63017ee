import { Select } from '@mantine/core';
import { dimensionTitle, type Dimension } from '@/analytics/measures';
import { useLocale, useT } from '@/kit/ui';
import { tellingDimensionsQuestion } from '@/analytics/sql';
import type { MeasuredLog } from '../data';
import { longList } from '../long-list';
import controls from '../controls.module.css';
import { Choice } from './Choice';
import classes from './Funnel.module.css';
import { useAnswer } from '../use-answer';
import type { FunnelView } from './funnel-view';
import { funnelMessages } from './messages';
import { splitsOf } from './splits';

interface FunnelControlsProps {
  measured: MeasuredLog;
  view: FunnelView;
  filterBar: React.ReactNode;
  onChange(next: Partial<FunnelView>): void;
  /** What this family of funnels is asked besides. */
  children: React.ReactNode;
  /** What is counted, in a sentence. */
  meaning: React.ReactNode;
  end: React.ReactNode;
}

/** What both families of funnels are asked. */
export function FunnelControls({
  measured,
  view,
  filterBar,
  onChange,
  children,
  meaning,
  end,
}: FunnelControlsProps) {
  const t = useT(funnelMessages);
  const locale = useLocale();
  const { header } = measured;
  const splits = splitsOf(header);
  const answer = useAnswer(measured, `telling ${splits.join(' ')}`, () =>
    tellingDimensionsQuestion(splits, header),
  );
  const telling = answer.status === 'ready' ? answer.result : splits;
  return (
    <>
      <div className={controls.controls}>
        {filterBar}
        <Choice
          label={t('mode')}
          value={view.mode}
          options={[
            ['stages', t('mode.stages')],
            ['events', t('mode.events')],
          ]}
          onChange={(mode) => onChange({ mode, step: null })}
        />
        {children}
        <Select
          label={t('split')}
          w={150}
          {...longList(240)}
          value={view.splitBy ?? ''}
          data={[
            { value: '', label: t('split.none') },
            ...splits
              .filter((split) => split === view.splitBy || telling.includes(split))
              .map((value) => ({
                value,
                label: dimensionTitle(value, locale, header.attributes),
              })),
          ]}
          onChange={(value) => onChange({ splitBy: (value || null) as Dimension | null })}
        />
        <Choice
          label={t('count')}
          value={view.show}
          options={[
            ['deals', t('count.deals')],
            ['money', t('count.money')],
          ]}
          onChange={(show) => onChange({ show })}
        />
        <Choice
          label={t('show')}
          value={view.as}
          options={[
            ['chart', t('chart')],
            ['table', t('table')],
          ]}
          onChange={(as) => onChange({ as })}
        />
      </div>
      <div className={classes.meaning}>
        <div>{meaning}</div>
        <div className={classes.end}>{end}</div>
      </div>
    </>
  );
}
