import { useEffect } from 'react';
import type { Locale } from '@/kit/i18n';
import { ToastHost, UiProvider, type ColorScheme } from '@/kit/ui';
import { ErrorBoundary } from './shell/ErrorScreen';
import { Shell } from './shell/Shell';
import { useRemembered } from './use-remembered';

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
