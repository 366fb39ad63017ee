import type { Text } from '@/runtime/format';
import type { Words } from '../command-map';

/** The text with the words of one language changed. An empty text removes that language. */
export function withWords(text: Text | undefined, { locale, text: words }: Words): Text {
  if (words !== '') return { ...text, [locale]: words };
  const rest = { ...text };
  delete rest[locale];
  return rest;
}

export function inWords(words: Words): Text {
  return withWords(undefined, words);
}
