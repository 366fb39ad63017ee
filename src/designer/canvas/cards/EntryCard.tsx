import { IconArrowDownRight } from '@tabler/icons-react';
import type { NodeProps } from '@xyflow/react';
import { memo } from 'react';
import { useFormat, useT } from '@/kit/ui';
import { messages } from '../messages';
import { useView } from '../view';
import { CardFrame } from './CardFrame';
import type { CardNode } from './card-nodes';
import classes from './cards.module.css';
import { Title } from './Title';

/** Where deals come from. */
export const EntryCard = memo(function EntryCard({ data: { drawn }, selected }: NodeProps<CardNode>) {
  const t = useT(messages);
  const { text } = useFormat();
  const level = useView((view) => view.level);
  return (
    <CardFrame
      drawn={drawn}
      selected={selected}
      label={t('entry.is', { title: text(drawn.title) || t('untitled') })}
      className={classes.entry}
    >
      {level === 'full' && <IconArrowDownRight size={16} className={classes.entryIcon} aria-hidden />}
      <Title of={drawn.id} title={drawn.title} />
    </CardFrame>
  );
});
