import { useState } from 'react';
import { barPictureSvg } from '@/analytics/charts';
import { dimensionTitle, type StageFunnelResult, type StageFunnelSpec } from '@/analytics/measures';
import { stageFunnelQuestion } from '@/analytics/sql';
import { useFormat, useLocale, useT } from '@/kit/ui';
import controls from '../controls.module.css';
import { ExportMenu } from '../export/ExportMenu';
import { useFilterLines } from '../filters/use-filter-words';
import { usePageKeys } from '../keys/use-page-keys';
import { QuestionFailed } from '../QuestionFailed';
import { resultOf, useAnswer } from '../use-answer';
import { useTitles } from '../use-titles';
import { useValues } from '../use-values';
import { withSpec, type Asked } from '../with-spec';
import { Choice } from './Choice';
import type { FamilyProps } from './family-props';
import { FunnelControls } from './FunnelControls';
import { FunnelNotes } from './FunnelNotes';
import { FunnelSkeleton, SentenceSkeleton } from './Skeletons';
import { stageFunnelPicture } from './funnel-picture';
import { stageFunnelSheet } from './funnel-sheet';
import { countingRules } from './funnel-view';
import { funnelMessages } from './messages';
import { MoneyMeaning } from './MoneyMeaning';
import { NothingLeft } from './NothingLeft';
import { Sentence } from './Sentence';
import { StageAnswer } from './StageAnswer';
import { withStage } from './stage-choice';
import { StageSteps } from './StageSteps';

/** Deals counted on their stages. */
export function StageFunnel({ measured, view, filterBar, onChange, onDeals }: FamilyProps) {
  const { header } = measured;
  const t = useT(funnelMessages);
  const { countingRule, splitBy, filters } = view;
  const { stage: stageTitle } = useTitles(header);
  const known = new Set(header.stages.map(({ id }) => id));
  // A link of another log may name stages that this one does not have.
  const stages = view.stages.filter((stage) => known.has(stage));
  const asked: StageFunnelSpec = { stages, countingRule, splitBy, filters };
  const answer = useAnswer(measured, `stages ${JSON.stringify(asked)}`, () =>
    withSpec(asked, stageFunnelQuestion(asked, header)),
  );
  const answered = resultOf(answer);
  const found = answered && answered.result.deals > 0 ? answered : null;
  return (
    <>
      {found ? <Sentence result={found.result} header={header} /> : <SentenceSkeleton shown={!answered} />}
      <FunnelControls
        measured={measured}
        view={view}
        filterBar={filterBar}
        onChange={onChange}
        meaning={
          <>
            <p className={controls.definition}>{t(`rule.${countingRule}.definition`)}</p>
            {found && <MoneyMeaning show={view.show} withoutAmount={found.result.dealsWithoutAmount} />}
            {found && (
              <FunnelNotes
                {...found}
                currency={header.currency}
                stageTitle={stageTitle}
                onDeals={onDeals}
                onBringIn={(stage) => onChange({ stages: withStage(header.stages, stage), step: null })}
              />
            )}
          </>
        }
        end={answered && <StageExport answered={answered} header={header} show={view.show} />}
      >
        <Choice
          label={t('rule')}
          value={countingRule}
          options={countingRules.map((rule) => [rule, t(`rule.${rule}`)] as const)}
          onChange={(rule) => onChange({ countingRule: rule })}
        />
        <StageSteps
          listed={header.stages}
          chosen={stages}
          stageTitle={stageTitle}
          onChange={(chosen) => onChange({ stages: chosen, step: null })}
        />
      </FunnelControls>
      {answer.status === 'failed' && <QuestionFailed {...answer} />}
      {!answered && answer.status === 'waiting' && <FunnelSkeleton />}
      {answered && answered.result.deals === 0 && <NothingLeft onClear={() => onChange({ filters: [] })} />}
      {found && (
        <StageAnswer
          {...found}
          waiting={answer.status === 'waiting'}
          header={header}
          view={view}
          onChange={onChange}
          onDeals={onDeals}
        />
      )}
    </>
  );
}

interface StageExportProps {
  answered: Asked<StageFunnelSpec, StageFunnelResult>;
  header: FamilyProps['measured']['header'];
  show: FamilyProps['view']['show'];
}

function StageExport({ answered: { spec, result }, header, show }: StageExportProps) {
  const t = useT(funnelMessages);
  const locale = useLocale();
  const format = useFormat();
  const titles = useTitles(header);
  const { sign } = useValues(header.currency);
  const filterLines = useFilterLines(header);
  const [opened, setOpened] = useState(false);
  usePageKeys({ KeyE: () => setOpened(true) });
  return (
    <ExportMenu
      opened={opened}
      onOpened={setOpened}
      sheet={() =>
        stageFunnelSheet(result, {
          name: `${header.name} ${t('funnel')}`,
          show,
          groupTitle: spec.splitBy && dimensionTitle(spec.splitBy, locale, header.attributes),
          keyTitle: (key) => titles.key(spec.splitBy, key),
          stepTitle: titles.stage,
          sign,
          t,
        })
      }
      picture={() =>
        barPictureSvg(
          stageFunnelPicture(result.total, {
            title: t('funnel'),
            lines: [header.name, t(`rule.${spec.countingRule}.definition`), ...filterLines(spec.filters)],
            stepTitle: titles.stage,
            show,
            currency: header.currency,
            format,
            t,
          }),
        )
      }
    />
  );
}
