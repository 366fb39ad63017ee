import type { Locale } from './catalogue';

/** Text of a document in the wanted language, else in the other one, else empty. */
export function pickText(text: { ru?: string; en?: string } | undefined, locale: Locale): string {
  if (!text) return '';
  return text[locale] || text[locale === 'ru' ? 'en' : 'ru'] || '';
}
