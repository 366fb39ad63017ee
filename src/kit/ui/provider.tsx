import '@fontsource-variable/inter/index.css';
import '@fontsource-variable/jetbrains-mono/index.css';
import '@mantine/core/styles.layer.css';
import './tokens.css';
import './mantine.css';
import { MantineProvider } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Locale } from '@/kit/i18n';
import { LocaleProvider } from './locale';
import { theme } from './theme';

export type ColorScheme = 'light' | 'dark' | 'auto';

/** Theme and language for everything below. */
export function UiProvider({
  locale,
  colorScheme,
  children,
}: {
  locale: Locale;
  colorScheme: ColorScheme;
  children: ReactNode;
}) {
  return (
    <MantineProvider
      theme={theme}
      defaultColorScheme={colorScheme}
      forceColorScheme={colorScheme === 'auto' ? undefined : colorScheme}
    >
      <LocaleProvider locale={locale}>{children}</LocaleProvider>
    </MantineProvider>
  );
}
