import { Button, Group } from '@mantine/core';
import { useSyncExternalStore } from 'react';
import { ErrorCard, useLocale, useT } from '@/kit/ui';
import { messages } from '../messages';
import type { AppSession } from '../session/app-session';
import { demoId } from '../session/demo';
import { problemOf, useAttempts } from './attempts';
import classes from './Shell.module.css';

/** No project could be opened: why, and the way to those that are here. */
export function NoProject({ app, failure }: { app: AppSession; failure: unknown }) {
  const t = useT(messages);
  const { shelf } = useSyncExternalStore(app.subscribe, app.getState);
  const { problem, attempt } = useAttempts();
  const demo = demoId(useLocale());
  const kept = (shelf?.projects ?? []).filter(({ id }) => id !== demo);
  return (
    <div className={classes.failure}>
      <ErrorCard
        problem={problem ?? problemOf(t('error.start'), failure, t('error.start.cure'), t)}
        action={<Button onClick={() => window.location.reload()}>{t('error.reload')}</Button>}
      />
      <Group mt={16} gap={8}>
        {[...kept, { id: demo, title: t('project.demo') }].map(({ id, title }) => (
          <Button key={id} variant="default" onClick={() => attempt(title, () => app.open(id))}>
            {title}
          </Button>
        ))}
      </Group>
    </div>
  );
}
