import type { Id } from './schema/primitives';

/** What a client said that the script had no answer for, as it was caught at the desk. */
export interface Saying {
  /** Process that was being talked by. */
  readonly process: Id;
  /** The step, or the objection card, that was open. */
  readonly at: SayingPlace;
  readonly words: string;
  /** When, in ms since 1970. */
  readonly said: number;
  /** Person who caught it. */
  readonly by: Id;
}

export type SayingPlace = { readonly stage: Id; readonly step: Id } | { readonly objection: Id };

/** Phrases with one key are the same phrase: case, punctuation, spaces and ё do not tell them apart. */
export function phraseKey(words: string): string {
  return words
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
