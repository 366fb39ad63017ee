import { Button, Progress } from '@mantine/core';
import { useEffect, useRef } from 'react';
import type { ImportProgress } from '@/analytics/intake';
import { useT } from '@/kit/ui';
import classes from './Import.module.css';
import { messages } from './messages';

/** What is being done, how far it is, and the way out. */
export function ProgressCard({ progress, onStop }: { progress: ImportProgress | null; onStop(): void }) {
  const t = useT(messages);
  const stop = useRef<HTMLButtonElement>(null);
  useEffect(() => stop.current?.focus(), []);
  const share = progress?.bytesTotal ? Math.min(100, (progress.bytesRead / progress.bytesTotal) * 100) : 0;
  return (
    <div className={classes.wait}>
      <p role="status">
        {progress?.file
          ? t('importing.file', { file: progress.file, rows: progress.rowsRead })
          : t('importing')}
      </p>
      <Progress value={share} size="lg" transitionDuration={100} aria-label={t('importing')} />
      <p className={classes.quiet}>{t('importing.kept')}</p>
      <Button ref={stop} variant="default" onClick={onStop}>
        {t('cancel')}
      </Button>
    </div>
  );
}
