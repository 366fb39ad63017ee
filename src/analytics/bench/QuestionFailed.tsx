import { Button } from '@mantine/core';
import { QueryError } from '@/analytics/warehouse';
import { ErrorCard, useT } from '@/kit/ui';
import { messages } from './messages';

/** A question that the database did not answer; what was answered before stays on the screen. */
export function QuestionFailed({ error, retry }: { error: Error; retry(): void }) {
  const t = useT(messages);
  return (
    <ErrorCard
      problem={{
        place: t('question.failed'),
        cause: error.message,
        cure: t('question.failed.cure'),
        details: [error.stack ?? error.message, error instanceof QueryError && error.sql]
          .filter(Boolean)
          .join('\n\n'),
      }}
      action={<Button onClick={retry}>{t('retry')}</Button>}
    />
  );
}
