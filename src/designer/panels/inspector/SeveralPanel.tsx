import { ActionIcon, Button } from '@mantine/core';
import {
  IconCopy,
  IconLayoutAlignBottom,
  IconLayoutAlignCenter,
  IconLayoutAlignLeft,
  IconLayoutAlignMiddle,
  IconLayoutAlignRight,
  IconLayoutAlignTop,
  IconLayoutDistributeHorizontal,
  IconLayoutDistributeVertical,
  IconTrash,
  type Icon,
} from '@tabler/icons-react';
import { showToast, useT } from '@/kit/ui';
import type { AlignTo } from '../../edit';
import type { Item } from '../../model';
import { Section } from '../inputs';
import { messages } from '../messages';
import { usePanel } from '../panel-context';
import { processMessages } from '../words/process.messages';
import classes from './panel.module.css';
import { undoOf } from '../../edit';

const aligns: readonly [AlignTo, Icon][] = [
  ['left', IconLayoutAlignLeft],
  ['centre', IconLayoutAlignCenter],
  ['right', IconLayoutAlignRight],
  ['top', IconLayoutAlignTop],
  ['middle', IconLayoutAlignMiddle],
  ['bottom', IconLayoutAlignBottom],
];

/** Several things at once: how many of what, and what can be done with all of them. */
export function SeveralPanel({ items }: { items: readonly Item[] }) {
  const t = useT(processMessages);
  const common = useT(messages);
  const { run, editor } = usePanel();
  const count = (kind: Item['kind']) => items.filter((item) => item.kind === kind).length;
  const parts = (
    [
      ['several.stages', count('stage')],
      ['several.ends', count('end')],
      ['several.entries', count('entry')],
      ['several.transitions', count('transition')],
    ] as const
  ).filter(([, n]) => n > 0);
  const nodes = items.flatMap((item) =>
    item.kind === 'stage' ? [item.stage] : item.kind === 'end' ? [item.end] : [],
  );
  const remove = () => {
    if (run('selection.delete', { items }).done)
      showToast({ text: t('deleted.all'), action: { label: common('undo'), run: undoOf(editor) } });
  };
  const button = (label: string, Shape: Icon, act: () => void) => (
    <ActionIcon key={label} variant="default" aria-label={label} title={label} onClick={act}>
      <Shape size={18} />
    </ActionIcon>
  );
  return (
    <div className={classes.panel}>
      <p className={classes.sentence}>{parts.map(([key, n]) => t(key, { n })).join(', ')}</p>
      {nodes.length > 1 && (
        <Section title={t('align')}>
          <div className={classes.buttons}>
            {aligns.map(([to, Shape]) =>
              button(t(`align.${to}`), Shape, () => run('layout.align', { nodes, to })),
            )}
          </div>
        </Section>
      )}
      {nodes.length > 2 && (
        <Section title={t('distribute')}>
          <div className={classes.buttons}>
            {button(t('distribute.x'), IconLayoutDistributeVertical, () =>
              run('layout.distribute', { nodes, along: 'x' }),
            )}
            {button(t('distribute.y'), IconLayoutDistributeHorizontal, () =>
              run('layout.distribute', { nodes, along: 'y' }),
            )}
          </div>
        </Section>
      )}
      <div className={classes.buttons}>
        {nodes.length > 0 && (
          <Button
            variant="default"
            leftSection={<IconCopy size={16} />}
            onClick={() => run('selection.duplicate', { items })}
          >
            {t('duplicate')}
          </Button>
        )}
        <Button variant="default" leftSection={<IconTrash size={16} />} onClick={remove}>
          {t('delete.all')}
        </Button>
      </div>
    </div>
  );
}
