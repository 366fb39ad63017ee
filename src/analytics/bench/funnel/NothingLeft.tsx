import { Button } from '@mantine/core';
import { EmptyState, useT } from '@/kit/ui';
import { messages } from '../messages';

/** The filters have left no deal. */
export function NothingLeft({ onClear }: { onClear(): void }) {
  const t = useT(messages);
  return (
    <EmptyState
      title={t('nothing')}
      text={t('nothing.text')}
      actions={<Button onClick={onClear}>{t('filters.clear')}</Button>}
    />
  );
}
