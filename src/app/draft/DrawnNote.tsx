import { ActionIcon, Button } from '@mantine/core';
import { IconChartFunnel, IconX } from '@tabler/icons-react';
import { useFormat, useT } from '@/kit/ui';
import type { Process } from '@/runtime/format';
import { openStage } from '../open-stage';
import { goTo } from '../routes';
import classes from '../views/Welcome.module.css';
import { dropNote, readNote } from './kept-note';
import { noteMessages } from './note-messages';

interface DrawnNoteProps {
  project: string;
  /** As it was kept. */
  note: string;
  process: Process;
}

/** One sentence on a drawing that has come from a log, and where to go on. It stays away once it is read. */
export function DrawnNote({ project, note, process }: DrawnNoteProps) {
  const t = useT(noteMessages);
  const { percent } = useFormat();
  const { log, stages, ways, assumed, undrawn, leastShare } = readNote(note);
  const begins = process.entries[0]?.stage;
  const first = process.stages.find(({ id }) => id === begins) ?? process.stages[0];
  return (
    <section className={classes.strip} aria-label={t('note')}>
      <p className={classes.words}>
        {t('drawn', { log, stages, ways, assumed })}{' '}
        {undrawn > 0 && t('undrawn', { share: percent(leastShare, 0), passages: undrawn })} {t('next')}
      </p>
      <span className={classes.actions}>
        <span className={classes.next}>
          {first && <Button onClick={() => openStage(first.id)}>{t('first')}</Button>}
          <Button
            variant="default"
            leftSection={<IconChartFunnel size={14} aria-hidden />}
            onClick={() => goTo('analysis', 'funnel')}
          >
            {t('funnel')}
          </Button>
        </span>
        <ActionIcon size={28} aria-label={t('hide')} title={t('hide')} onClick={() => dropNote(project)}>
          <IconX size={16} />
        </ActionIcon>
      </span>
    </section>
  );
}
