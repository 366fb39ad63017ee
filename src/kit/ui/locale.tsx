import { createContext, useContext, useMemo, type ReactNode } from 'react';
import {
  formatDate,
  formatMoment,
  formatMoney,
  formatNumber,
  formatPercent,
  pickText,
  translator,
  type Catalogue,
  type Locale,
  type Translate,
} from '@/kit/i18n';

const LocaleContext = createContext<Locale>('en');

/** Gives the language to everything below; switching it is live. */
export function LocaleProvider({ locale, children }: { locale: Locale; children: ReactNode }) {
  return <LocaleContext value={locale}>{children}</LocaleContext>;
}

export function useLocale(): Locale {
  return useContext(LocaleContext);
}

/** Translator of a room's catalogue in the present language. */
export function useT<C extends Catalogue>(catalogue: C): Translate<C> {
  const locale = useLocale();
  return useMemo(() => translator(catalogue, locale), [catalogue, locale]);
}

/** Formatters bound to the present language. */
export function useFormat() {
  const locale = useLocale();
  return useMemo(
    () => ({
      text: (text: { ru?: string; en?: string } | undefined) => pickText(text, locale),
      number: (value: number | null | undefined, digits?: number) => formatNumber(value, locale, digits),
      percent: (share: number | null | undefined, digits?: number) => formatPercent(share, locale, digits),
      money: (
        minor: number | null | undefined,
        currency: string,
        options?: { exact?: boolean; compact?: boolean },
      ) => formatMoney(minor, currency, locale, options),
      moment: (at: number | null | undefined, timezone: string, options?: Intl.DateTimeFormatOptions) =>
        formatMoment(at, locale, timezone, options),
      date: (date: string | null | undefined, options?: Intl.DateTimeFormatOptions) =>
        formatDate(date, locale, options),
    }),
    [locale],
  );
}
