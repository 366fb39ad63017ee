import { ActionIcon, Button, Group } from '@mantine/core';
import { IconMoon, IconSun } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { ProcessScreen } from '@/designer/canvas';
import type { ProcessEditor } from '@/designer/edit';
import type { Locale } from '@/kit/i18n';
import { ErrorCard, showToast, ToastHost, UiProvider, useT, type ColorScheme } from '@/kit/ui';
import { messages } from './messages';
import { useRoute } from './routes';
import { openEditor } from './session/editor-session';
import { ErrorBoundary } from './shell/ErrorScreen';
import { Rail } from './shell/Rail';
import classes from './shell/Shell.module.css';

/** Remembered between visits; a browser that refuses storage simply forgets. */
function useRemembered<T extends string>(key: string, first: T): [T, (value: T) => void] {
  const [value, setValue] = useState(() => {
    try {
      return (localStorage.getItem(key) as T | null) ?? first;
    } catch {
      return first;
    }
  });
  const keep = (next: T) => {
    setValue(next);
    try {
      localStorage.setItem(key, next);
    } catch {
      // Nothing to do: the choice lives until the tab closes.
    }
  };
  return [value, keep];
}

export function App() {
  const [locale, setLocale] = useRemembered<Locale>(
    'locale',
    navigator.language.startsWith('ru') ? 'ru' : 'en',
  );
  const dark = matchMedia('(prefers-color-scheme: dark)').matches;
  const [scheme, setScheme] = useRemembered<Exclude<ColorScheme, 'auto'>>('theme', dark ? 'dark' : 'light');
  useEffect(() => void (document.documentElement.lang = locale), [locale]);
  return (
    <UiProvider locale={locale} colorScheme={scheme}>
      <ErrorBoundary>
        <Shell locale={locale} onLocale={setLocale} scheme={scheme} onScheme={setScheme} />
      </ErrorBoundary>
      <ToastHost />
    </UiProvider>
  );
}

interface ShellProps {
  locale: Locale;
  onLocale(locale: Locale): void;
  scheme: 'light' | 'dark';
  onScheme(scheme: 'light' | 'dark'): void;
}

function Shell({ locale, onLocale, scheme, onScheme }: ShellProps) {
  const t = useT(messages);
  const { view } = useRoute();
  const [editor, setEditor] = useState<ProcessEditor | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  useEffect(() => {
    openEditor((cause) => showToast({ text: t('storage.failed', { cause }) })).then(
      setEditor,
      (error: unknown) => setFailure(String(error)),
    );
    // The session opens once; a change of language must not open it again.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);
  const other = locale === 'ru' ? 'en' : 'ru';
  const nextScheme = scheme === 'dark' ? 'light' : 'dark';
  return (
    <div className={classes.shell}>
      <header className={classes.topbar}>
        <h1 className={classes.brand}>{t('brand')}</h1>
        <Group gap={8}>
          <Button
            size="compact-sm"
            variant="default"
            onClick={() => onLocale(other)}
            aria-label={`${other.toUpperCase()}: ${t('language')}`}
          >
            {other.toUpperCase()}
          </Button>
          <ActionIcon
            variant="default"
            size={28}
            aria-label={t(`theme.${nextScheme}`)}
            onClick={() => onScheme(nextScheme)}
          >
            {nextScheme === 'dark' ? <IconMoon size={16} /> : <IconSun size={16} />}
          </ActionIcon>
        </Group>
      </header>
      <Rail current={view} />
      <main className={classes.main}>
        {editor && <ProcessScreen editor={editor} />}
        {!editor && !failure && <div className={classes.loading}>{t('loading')}</div>}
        {failure && (
          <ErrorCard
            problem={{ place: t('error.start'), cause: failure, cure: t('error.cure'), details: failure }}
          />
        )}
      </main>
    </div>
  );
}
