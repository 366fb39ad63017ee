import { Button, Progress } from '@mantine/core';
import { describeLogLoadFault, LogLoadError } from '@/analytics/warehouse';
import { ErrorCard, useLocale, useT } from '@/kit/ui';
import classes from './Analysis.module.css';
import type { AnalysisData } from './data';
import { ScreenSkeleton } from './ScreenSkeleton';
import { messages } from './messages';

/** What goes on with the log: being loaded, with a way out; or not loaded, and why. */
export function LoadState({
  data,
  onCancel,
  onRetry,
}: {
  data: AnalysisData;
  onCancel(): void;
  onRetry(): void;
}) {
  const t = useT(messages);
  const locale = useLocale();
  if (data.status === 'loading')
    return (
      <>
        <div className={classes.loading} role="status">
          <span>{t(`doing.${data.doing}`)}</span>
          <Progress
            className={classes.progress}
            value={data.share === null ? 100 : data.share * 100}
            animated={data.share === null}
            aria-label={t(`doing.${data.doing}`)}
          />
          <Button variant="default" onClick={onCancel}>
            {t('cancel')}
          </Button>
        </div>
        {data.old === null && <ScreenSkeleton />}
      </>
    );
  if (data.status === 'idle') return <ScreenSkeleton />;
  if (data.status !== 'failed') return null;
  const { error } = data;
  const words = error instanceof LogLoadError ? describeLogLoadFault(error.fault, locale) : null;
  return (
    <div className={classes.failure}>
      <ErrorCard
        problem={{
          place: t('failed.title'),
          cause: words?.cause ?? error.message,
          cure: words ? `${words.cure} ${words.kept}` : t('failed.cure'),
          details: words?.details ?? error.stack ?? error.message,
        }}
        action={<Button onClick={onRetry}>{t('retry')}</Button>}
      />
    </div>
  );
}
