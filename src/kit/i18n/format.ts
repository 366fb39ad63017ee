import type { Locale } from './catalogue';

/** What stands where there is no value. Never a zero. */
export const NONE = '—';

const cache = new Map<string, Intl.NumberFormat>();
function numberFormat(locale: Locale, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = locale + JSON.stringify(options);
  let format = cache.get(key);
  if (!format) cache.set(key, (format = new Intl.NumberFormat(locale === 'ru' ? 'ru-RU' : 'en-GB', options)));
  return format;
}

const dateCache = new Map<string, Intl.DateTimeFormat>();
/** Kept, because making one costs more than a thousand uses of it. */
function dateFormat(locale: Locale, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = locale + JSON.stringify(options);
  let format = dateCache.get(key);
  if (!format)
    dateCache.set(key, (format = new Intl.DateTimeFormat(locale === 'ru' ? 'ru-RU' : 'en-GB', options)));
  return format;
}

export function formatNumber(value: number | null | undefined, locale: Locale, digits = 0): string {
  if (value == null || !Number.isFinite(value)) return NONE;
  return numberFormat(locale, { minimumFractionDigits: digits, maximumFractionDigits: digits }).format(value);
}

/** A share 0–1 as a percentage: 0.632 → «63,2 %», "63.2%". */
export function formatPercent(share: number | null | undefined, locale: Locale, digits = 1): string {
  if (share == null || !Number.isFinite(share)) return NONE;
  return numberFormat(locale, {
    style: 'percent',
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  }).format(share);
}

/** Minor units as money; kopecks are shown only when `exact`. */
export function formatMoney(
  minor: number | null | undefined,
  currency: string,
  locale: Locale,
  options: { exact?: boolean; compact?: boolean } = {},
): string {
  if (minor == null || !Number.isFinite(minor)) return NONE;
  return numberFormat(locale, {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
    ...(options.compact
      ? { notation: 'compact', minimumFractionDigits: 0, maximumFractionDigits: 1 }
      : { minimumFractionDigits: options.exact ? 2 : 0, maximumFractionDigits: options.exact ? 2 : 0 }),
  }).format(minor / 100);
}

/** An instant in a zone: «31 мар., 10:00». */
export function formatMoment(
  at: number | null | undefined,
  locale: Locale,
  timezone: string,
  options: Intl.DateTimeFormatOptions = {
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
  },
): string {
  if (at == null) return NONE;
  return dateFormat(locale, { ...options, timeZone: timezone }).format(at);
}

/** A calendar date `2026-03-31` without any zone. */
export function formatDate(
  date: string | null | undefined,
  locale: Locale,
  options: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'short', year: 'numeric' },
): string {
  if (!date) return NONE;
  const at = Date.parse(`${date}T00:00:00Z`);
  return dateFormat(locale, { ...options, timeZone: 'UTC' }).format(at);
}
