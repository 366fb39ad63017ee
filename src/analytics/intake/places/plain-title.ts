import { plainName } from '../table/header';

/** `3. Proposal`, `Этап 2: …`, `[4] …`. A bare number belongs to the name: «30 дней» and «90 дней» are two stages. */
const numbering =
  /^(?:[[(]?(?:этап|стадия|шаг|stage|step)\s*№?\s*\d+(?:\.\d+)*|[[(]?\d+(?:\.\d+)*\s*[.):\]\-–—])[\s.):\]\-–—]*/;

/** Titles compared in this form: small letters, ё as е, without numbering and punctuation. Empty: nothing is left. */
export function plainTitle(title: string): string {
  const plain = plainName(title);
  const bare = wordsOnly(plain.replace(numbering, ''));
  return bare || wordsOnly(plain);
}

const wordsOnly = (text: string): string => text.replaceAll(/[^\p{L}\p{N}]+/gu, ' ').trim();
