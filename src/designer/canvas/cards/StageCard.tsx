import type { NodeProps } from '@xyflow/react';
import { memo } from 'react';
import { useFormat, useT } from '@/kit/ui';
import { factsOf } from '../../model';
import { breaksLimit, StageNumbers, stageTint, useOverlay, workdayMinutes } from '../../overlay';
import { useCanvas } from '../canvas-context';
import { messages } from '../messages';
import { useView } from '../view';
import { CardFrame } from './CardFrame';
import type { CardNode } from './card-nodes';
import classes from './cards.module.css';
import { CheckpointMarks } from './CheckpointMarks';
import { durationText } from './duration-text';
import { durations } from './durations.messages';
import { HeardBadge } from './HeardBadge';
import { Knobs } from './Knobs';
import { Responsible } from './Responsible';
import { StageFacts } from './StageFacts';
import { Title } from './Title';

/** A stage: who does it, how much there is to say and to do, how long it may last, and what is watched. */
export const StageCard = memo(function StageCard({ data: { drawn, role }, selected }: NodeProps<CardNode>) {
  const t = useT(messages);
  const inWords = useT(durations);
  const { text } = useFormat();
  const { editor } = useCanvas();
  const level = useView((view) => view.level);
  const overlay = useOverlay();
  if (drawn.kind !== 'stage') return null;
  const { stage } = drawn;
  const facts = factsOf(stage);
  const workday = workdayMinutes(editor.getState().process);
  const limit = facts.limit && durationText(facts.limit, inWords, workday);
  const numbers = overlay?.numbers.stage.get(stage.id);
  const next = stage.outcomes.map(({ title }) => text(title)).filter(Boolean);
  const label = [
    t('stage.is', { n: drawn.index + 1, title: text(stage.title) || t('untitled') }),
    role ? text(role.title) : t('no.role'),
    limit && t('limit', { duration: limit }),
    next.length > 0 && t('next', { list: next.join(', ') }),
  ];
  return (
    <CardFrame
      drawn={drawn}
      selected={selected}
      label={label.filter(Boolean).join('. ')}
      className={classes.stage}
      look={{
        'data-mode': overlay?.mode,
        'data-tint': overlay && numbers ? stageTint(overlay.mode, numbers, overlay.numbers.most) : undefined,
        'data-over':
          overlay?.mode === 'time' && numbers && breaksLimit(stage, numbers, workday) ? 'yes' : undefined,
      }}
    >
      <Title of={drawn.id} title={drawn.title} />
      {level === 'full' && (
        <>
          <Responsible role={role} />
          {numbers ? (
            <StageNumbers stage={stage} brief={false} />
          ) : (
            <StageFacts facts={facts} limit={limit} />
          )}
        </>
      )}
      {level === 'brief' &&
        (numbers ? (
          <StageNumbers stage={stage} brief />
        ) : (
          <span className={classes.short}>
            <Responsible role={role} brief />
            {facts.limit && durationText(facts.limit, inWords, workday, true)}
          </span>
        ))}
      {level === 'title' && numbers && <StageNumbers stage={stage} brief most={1} />}
      {(level === 'full' || level === 'brief') && <CheckpointMarks facts={facts} />}
      {level !== 'block' && <HeardBadge stage={stage.id} />}
      <Knobs />
    </CardFrame>
  );
});
