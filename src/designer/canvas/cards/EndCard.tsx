import { IconCheck, IconClockPause, IconFilterOff, IconX } from '@tabler/icons-react';
import type { NodeProps } from '@xyflow/react';
import { memo } from 'react';
import type { EndKind } from '@/runtime/format';
import { useFormat, useT } from '@/kit/ui';
import { EndNumbers, useOverlay } from '../../overlay';
import { messages } from '../messages';
import { useView } from '../view';
import { CardFrame } from './CardFrame';
import type { CardNode } from './card-nodes';
import classes from './cards.module.css';
import { Title } from './Title';

const icons = {
  success: IconCheck,
  failure: IconX,
  disqualified: IconFilterOff,
  postponed: IconClockPause,
} satisfies Record<EndKind, unknown>;

/** A result of a deal: told apart by shape, sign, word and colour. */
export const EndCard = memo(function EndCard({ data: { drawn }, selected }: NodeProps<CardNode>) {
  const t = useT(messages);
  const { text } = useFormat();
  const level = useView((view) => view.level);
  const overlay = useOverlay();
  if (drawn.kind !== 'end') return null;
  const { end } = drawn;
  const Icon = icons[end.kind];
  const kind = t(`end.${end.kind}`);
  // A title that says it already needs no second word.
  const told = text(end.title).toLowerCase().includes(kind.toLowerCase());
  return (
    <CardFrame
      drawn={drawn}
      selected={selected}
      label={t('end.is', { title: text(end.title) || t('untitled'), kind })}
      className={classes.end}
      look={{ 'data-kind': end.kind }}
    >
      <span className={classes.sign} aria-hidden>
        <Icon size={level === 'full' ? 18 : 26} stroke={2.25} />
      </span>
      <span className={classes.endWords}>
        <Title of={drawn.id} title={drawn.title} />
        {level === 'full' &&
          (overlay?.numbers.end.has(end.id) ? (
            <EndNumbers end={end.id} brief={false} />
          ) : (
            !told && <span className={classes.kind}>{kind}</span>
          ))}
        {(level === 'brief' || level === 'title') && <EndNumbers end={end.id} brief />}
      </span>
    </CardFrame>
  );
});
