import { Radio } from '@mantine/core';
import { useFormat, useT } from '@/kit/ui';
import type { LogInfo } from '@/runtime/format';
import classes from './Import.module.css';
import type { SeenPeriod } from './seen-period';
import type { ImportTarget } from './target';
import { targetMessages } from './target-messages';
import { targetOf, type LikeLog } from './targets';

interface TargetCardProps {
  like: readonly LikeLog[];
  period: SeenPeriod | null;
  target: ImportTarget;
  onChange(target: ImportTarget): void;
}

const valueOf = (target: ImportTarget): string => (target.kind === 'new' ? 'new' : `of ${target.log}`);

/** Whether the log stands beside the others or takes the place of one, and what happens then. */
export function TargetCard({ like, period, target, onChange }: TargetCardProps) {
  const t = useT(targetMessages);
  const { date } = useFormat();
  const periodOf = ({ from, to }: Partial<SeenPeriod>) =>
    from && to ? t('period', { from: date(from), to: date(to) }) : '';
  const whatHappens = (log: LogInfo, by: LikeLog['by']) =>
    by === 'again'
      ? t('replace.again')
      : t('replace.what', { by: t(`by.${by}`), deals: log.deals, period: periodOf(log) });
  const choices = [
    ...like.map((one) => ({
      target: targetOf(one),
      label: t('replace', { log: one.log.name }),
      what: whatHappens(one.log, one.by),
    })),
    {
      target: { kind: 'new' } as const,
      label: t('add'),
      what: period ? t('add.what.period', { from: date(period.from), to: date(period.to) }) : t('add.what'),
    },
  ];
  return (
    <Radio.Group
      className={classes.card}
      value={valueOf(target)}
      onChange={(value) => {
        const chosen = choices.find((choice) => valueOf(choice.target) === value);
        if (chosen) onChange(chosen.target);
      }}
      label={t('target')}
      classNames={{ label: classes.cardTitle! }}
    >
      <div className={classes.targets}>
        {choices.map((choice) => (
          <Radio
            key={valueOf(choice.target)}
            value={valueOf(choice.target)}
            size="sm"
            label={choice.label}
            description={choice.what}
            classNames={{ description: classes.targetWhat! }}
          />
        ))}
      </div>
    </Radio.Group>
  );
}
