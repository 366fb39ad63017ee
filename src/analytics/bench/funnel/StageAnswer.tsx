import {
  dimensionTitle,
  type StageFunnelGroup,
  type StageFunnelResult,
  type StageFunnelSpec,
} from '@/analytics/measures';
import { useLocale } from '@/kit/ui';
import type { LogHeader } from '@/runtime/format';
import { useTitles } from '../use-titles';
import { ComparisonPanel } from './ComparisonPanel';
import type { FamilyProps } from './family-props';
import { FunnelLayout } from './FunnelLayout';
import { FunnelTable } from './FunnelTable';
import { sharesOf } from './shares-of';
import { StepsPanel, type StepPart } from './StepsPanel';

interface StageAnswerProps extends Pick<FamilyProps, 'view' | 'onChange' | 'onDeals'> {
  spec: StageFunnelSpec;
  result: StageFunnelResult;
  header: LogHeader;
  waiting: boolean;
}

export function StageAnswer({ spec, result, header, waiting, view, onChange, onDeals }: StageAnswerProps) {
  const locale = useLocale();
  const titles = useTitles(header);
  const { total, groups } = result;
  const split = groups.length > 0 ? spec.splitBy : null;
  const splitTitle = split && dimensionTitle(split, locale, header.attributes);
  const keyTitle = (key: string | null) => titles.key(split, key);
  const ids = total.steps.map(({ step }) => step);
  const compared = view.step === null ? ids.length - 1 : Math.max(1, ids.indexOf(view.step));
  const open = (at: number, part: StepPart, group: StageFunnelGroup | null) => {
    const step = (group ?? total).steps[at]!;
    const origin = {
      of: 'stage_funnel',
      step: step.step,
      ...(group && { group: { key: group.key } }),
    } as const;
    // A stay is a stay in this very stage, whatever the funnel counts.
    if (part === 'stayed')
      onDeals({ ...origin, part: 'here', spec: { ...spec, stages: [step.step], countingRule: 'touched' } });
    else onDeals({ ...origin, part, spec }, part === 'here' ? sharesOf(step) : []);
  };
  return (
    <FunnelLayout
      waiting={waiting}
      as={view.as}
      chart={
        <>
          <StepsPanel
            group={total}
            show={view.show}
            currency={header.currency}
            stageTitle={titles.stage}
            onOpen={(at, part) => open(at, part, null)}
          />
          {splitTitle && (
            <ComparisonPanel
              total={total}
              groups={groups}
              show={view.show}
              step={compared}
              steps={ids.map(titles.stage)}
              title={splitTitle}
              keyTitle={keyTitle}
              onStep={(at) => onChange({ step: ids[at]! })}
              onOpen={(at, group) => open(at, 'here', group)}
            />
          )}
        </>
      }
      table={
        <FunnelTable
          result={result}
          show={view.show}
          currency={header.currency}
          groupTitle={splitTitle}
          stageTitle={titles.stage}
          keyTitle={keyTitle}
          onOpen={open}
        />
      }
    />
  );
}
