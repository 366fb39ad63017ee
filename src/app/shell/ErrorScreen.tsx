import { Button } from '@mantine/core';
import { Component, type ReactNode } from 'react';
import { ErrorCard, useT } from '@/kit/ui';
import { messages } from '../messages';
import classes from './Shell.module.css';

/** Keeps one broken screen from taking the rest down. React offers no hook for it. */
export class ErrorBoundary extends Component<{ children: ReactNode }, { error: Error | null }> {
  override state: { error: Error | null } = { error: null };

  static getDerivedStateFromError(error: unknown) {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override render() {
    return this.state.error ? <ErrorScreen error={this.state.error} /> : this.props.children;
  }
}

function ErrorScreen({ error }: { error: Error }) {
  const t = useT(messages);
  return (
    <div className={classes.failure}>
      <ErrorCard
        problem={{
          place: t('error.title'),
          cause: error.message,
          cure: t('error.cure'),
          details: `${error.name}: ${error.message}\n${error.stack ?? ''}`,
        }}
        action={<Button onClick={() => window.location.reload()}>{t('error.reload')}</Button>}
      />
    </div>
  );
}
