import { IntlMessageFormat } from 'intl-messageformat';

/** Interface languages. Documents carry the same two. */
export type Locale = 'ru' | 'en';

/**
 * A catalogue keeps both languages of a message side by side, in the room that shows it: a missing
 * translation is a type error, and a lazily loaded room brings its own words with it. Messages are ICU.
 */
export type Catalogue = Readonly<Record<string, { readonly en: string; readonly ru: string }>>;

export type MessageValues = Readonly<Record<string, string | number | boolean | Date | null | undefined>>;

/** Keeps the keys as literals, so that an unknown key does not compile. */
export function defineCatalogue<const C extends Catalogue>(entries: C): C {
  return entries;
}

const compiled = new WeakMap<Catalogue, Map<string, IntlMessageFormat>>();

/** The message in the language, with values put in. Compiled once per message and language. */
export function translate<C extends Catalogue>(
  catalogue: C,
  locale: Locale,
  key: keyof C & string,
  values?: MessageValues,
): string {
  let formats = compiled.get(catalogue);
  if (!formats) compiled.set(catalogue, (formats = new Map()));
  const cacheKey = `${locale}:${key}`;
  let format = formats.get(cacheKey);
  if (!format) {
    format = new IntlMessageFormat(catalogue[key]![locale], locale, undefined, { ignoreTag: true });
    formats.set(cacheKey, format);
  }
  return String(format.format(values as Record<string, string | number | boolean | Date | null | undefined>));
}

/** A translator bound to a catalogue and a language. */
export type Translate<C extends Catalogue> = (key: keyof C & string, values?: MessageValues) => string;

export function translator<C extends Catalogue>(catalogue: C, locale: Locale): Translate<C> {
  return (key, values) => translate(catalogue, locale, key, values);
}
