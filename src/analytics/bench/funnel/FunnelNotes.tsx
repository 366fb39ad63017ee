import type { DealsOrigin, StageFunnelResult, StageFunnelSpec } from '@/analytics/measures';
import { useFormat, useT } from '@/kit/ui';
import { FigureButton } from '../FigureButton';
import classes from './FunnelNotes.module.css';
import { funnelMessages } from './messages';

interface FunnelNotesProps {
  spec: StageFunnelSpec;
  result: StageFunnelResult;
  currency: string;
  stageTitle(stage: string): string;
  onDeals(origin: DealsOrigin): void;
  onBringIn(stage: string): void;
}

/** What the steps do not show: stages that are none, and deals that count at none, each with its rows. */
export function FunnelNotes(props: FunnelNotesProps) {
  const { spec, result, currency, stageTitle, onDeals, onBringIn } = props;
  const t = useT(funnelMessages);
  const { money } = useFormat();
  const { aside, withoutStage, offTheSteps } = result;
  const outside = [
    ['without_stage', withoutStage],
    ['off_the_steps', offTheSteps],
  ] as const;
  if (aside.length === 0 && outside.every(([, { deals }]) => deals === 0)) return null;
  return (
    <ul className={classes.notes}>
      {aside.map(({ stage, deals, lost, lostAmountMinor }) => (
        <li key={stage}>
          <span>
            {t('aside', { stage: stageTitle(stage) })}{' '}
            <FigureButton
              onClick={() =>
                onDeals({
                  of: 'stage_funnel',
                  spec: { ...spec, stages: [stage], countingRule: 'touched', splitBy: null },
                  step: stage,
                  part: 'here',
                })
              }
            >
              {t('aside.deals', { deals })}
            </FigureButton>
            {lost > 0 && (
              <>
                {', '}
                <FigureButton
                  onClick={() =>
                    onDeals({
                      of: 'log',
                      filters: [
                        ...spec.filters,
                        { kind: 'values', dimension: 'stage', values: [stage] },
                        { kind: 'values', dimension: 'outcome', values: ['lost'] },
                      ],
                    })
                  }
                >
                  {t('aside.lost', { deals: lost })}
                </FigureButton>
                {lostAmountMinor > 0 && ` (${money(lostAmountMinor, currency, { compact: true })})`}
              </>
            )}
            . {t('aside.counted')}
          </span>{' '}
          <button type="button" className={classes.action} onClick={() => onBringIn(stage)}>
            {t('aside.bring')}
          </button>
        </li>
      ))}
      {outside.map(
        ([why, { deals, lost }]) =>
          deals > 0 && (
            <li key={why}>
              <FigureButton onClick={() => onDeals({ of: 'outside_funnel', spec, why })}>
                {t('outside.deals', { deals })}
              </FigureButton>{' '}
              {t(why === 'without_stage' ? 'outside.without' : `outside.off.${spec.countingRule}`, {
                deals,
                lost,
              })}
            </li>
          ),
      )}
    </ul>
  );
}
