import '@fontsource-variable/inter/index.css';
import '@fontsource-variable/jetbrains-mono/index.css';
import '@mantine/core/styles.layer.css';
import './tokens.css';
import './mantine.css';
import { MantineProvider, mergeThemeOverrides } from '@mantine/core';
import { useMemo, type ReactNode } from 'react';
import { translator, type Locale } from '@/kit/i18n';
import { LocaleProvider } from './locale';
import { messages } from './messages';
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
  const spoken = useMemo(() => mergeThemeOverrides(theme, namesOfCrosses(locale)), [locale]);
  return (
    <MantineProvider
      theme={spoken}
      defaultColorScheme={colorScheme}
      forceColorScheme={colorScheme === 'auto' ? undefined : colorScheme}
    >
      <LocaleProvider locale={locale}>{children}</LocaleProvider>
    </MantineProvider>
  );
}

/** The cross of a window is a drawing alone: its name is given here for all of them. */
function namesOfCrosses(locale: Locale) {
  const named = { defaultProps: { 'aria-label': translator(messages, locale)('close') } };
  return { components: { ModalCloseButton: named, DrawerCloseButton: named } };
}
