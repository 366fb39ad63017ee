import { useState } from 'react';
import { barPictureSvg } from '@/analytics/charts';
import { dimensionTitle, type EventFunnelResult, type EventFunnelSpec } from '@/analytics/measures';
import { activitiesQuestion, eventFunnelQuestion } from '@/analytics/sql';
import { EmptyState, useFormat, useLocale, useT } from '@/kit/ui';
import type { LogHeader, Process } from '@/runtime/format';
import controls from '../controls.module.css';
import { ExportMenu } from '../export/ExportMenu';
import { useFilterLines } from '../filters/use-filter-words';
import { usePageKeys } from '../keys/use-page-keys';
import { QuestionFailed } from '../QuestionFailed';
import { resultOf, useAnswer } from '../use-answer';
import { useTitles } from '../use-titles';
import { useValues } from '../use-values';
import { withSpec, type Asked } from '../with-spec';
import { EventAnswer } from './EventAnswer';
import { EventControls } from './EventControls';
import { EventSentence } from './EventSentence';
import { firstSteps, stepChoices, strictnessOf } from './event-steps';
import { orderDefinition } from './order-definition';
import type { FamilyProps } from './family-props';
import { FunnelControls } from './FunnelControls';
import { eventFunnelPicture } from './funnel-picture';
import { eventFunnelSheet } from './funnel-sheet';
import type { FunnelView } from './funnel-view';
import { funnelMessages } from './messages';
import { MoneyMeaning } from './MoneyMeaning';
import { NothingLeft } from './NothingLeft';
import { FunnelSkeleton, SentenceSkeleton } from './Skeletons';
import { useActivityTitles } from './use-activity-titles';

const DAY_S = 86_400;

/** Deals followed through events within a window. */
export function EventFunnel(props: FamilyProps & { process: Process }) {
  const { measured, view, filterBar, onChange, onDeals, process } = props;
  const { header } = measured;
  const t = useT(funnelMessages);
  const stepTitle = useActivityTitles(header, process);
  const known = useAnswer(measured, 'activities', () => activitiesQuestion([], header));
  const activities = resultOf(known);
  const steps = view.events.length > 0 ? view.events : activities && firstSteps(activities, process, header);
  const asked: EventFunnelSpec | null =
    activities && steps && steps.length > 0
      ? {
          steps,
          order: view.order,
          ...strictnessOf(view, steps, activities),
          windowS: view.windowDays * DAY_S,
          exclusions: [],
          splitBy: view.splitBy && { of: 'deal', dimension: view.splitBy },
          filters: view.filters,
        }
      : null;
  const answer = useAnswer(measured, asked && `events ${JSON.stringify(asked)}`, () =>
    withSpec(asked!, eventFunnelQuestion(asked!, header)),
  );
  const answered = resultOf(answer);
  const waiting = answer.status === 'waiting' && asked !== null;
  const found = asked && answered && answered.result.deals > 0 ? answered : null;
  return (
    <>
      {found ? (
        <EventSentence result={found.result} stepTitle={stepTitle} />
      ) : (
        <SentenceSkeleton shown={waiting} />
      )}
      <FunnelControls
        measured={measured}
        view={view}
        filterBar={filterBar}
        onChange={onChange}
        meaning={
          <>
            <p className={controls.definition}>
              {t(orderDefinition(asked ?? view))} {t('window.definition', { days: view.windowDays })}
            </p>
            {found && <MoneyMeaning show={view.show} withoutAmount={found.result.dealsWithoutAmount} />}
          </>
        }
        end={
          answered && (
            <EventExport answered={answered} header={header} show={view.show} stepTitle={stepTitle} />
          )
        }
      >
        <EventControls
          choices={activities ? stepChoices(activities) : []}
          steps={steps ?? []}
          view={view}
          stepTitle={stepTitle}
          onChange={onChange}
        />
      </FunnelControls>
      {known.status === 'failed' && <QuestionFailed {...known} />}
      {answer.status === 'failed' && <QuestionFailed {...answer} />}
      {asked === null && activities && <EmptyState title={t('events.none')} text={t('events.none.text')} />}
      {waiting && !answered && <FunnelSkeleton />}
      {asked && answered && answered.result.deals === 0 && (
        <NothingLeft onClear={() => onChange({ filters: [] })} />
      )}
      {found && (
        <EventAnswer
          {...found}
          waiting={waiting}
          header={header}
          view={view}
          stepTitle={stepTitle}
          onChange={onChange}
          onDeals={onDeals}
        />
      )}
    </>
  );
}

interface EventExportProps {
  answered: Asked<EventFunnelSpec, EventFunnelResult>;
  header: LogHeader;
  show: FunnelView['show'];
  stepTitle(step: string): string;
}

function EventExport({ answered: { spec, result }, header, show, stepTitle }: EventExportProps) {
  const t = useT(funnelMessages);
  const locale = useLocale();
  const format = useFormat();
  const titles = useTitles(header);
  const { sign } = useValues(header.currency);
  const filterLines = useFilterLines(header);
  const [opened, setOpened] = useState(false);
  usePageKeys({ KeyE: () => setOpened(true) });
  const split = spec.splitBy?.of === 'deal' ? spec.splitBy.dimension : null;
  return (
    <ExportMenu
      opened={opened}
      onOpened={setOpened}
      sheet={() =>
        eventFunnelSheet(result, {
          name: `${header.name} ${t('events.funnel')}`,
          show,
          groupTitle: split && dimensionTitle(split, locale, header.attributes),
          keyTitle: (key) => titles.key(split, key),
          stepTitle,
          sign,
          t,
        })
      }
      picture={() =>
        barPictureSvg(
          eventFunnelPicture(result.total, {
            title: t('events.funnel'),
            lines: [
              header.name,
              t(orderDefinition(spec)),
              t('window.definition', { days: spec.windowS / DAY_S }),
              ...filterLines(spec.filters),
            ],
            stepTitle,
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
