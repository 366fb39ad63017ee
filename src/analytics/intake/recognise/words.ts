/** What the words of stages and outcomes mean in any CRM: Russian and English, by their stems. */
import type { CaseOutcome } from '@/runtime/format';
import { plainName } from '../table/header';

/** Order matters: `не реализовано` is looked for before `реализовано`. */
const outcomeWords: readonly (readonly [CaseOutcome, RegExp])[] = [
  ['not_ours', /не наш|нецелев|not our|disqualif|non.?target|\bspam\b|спам|\bjunk\b/],
  [
    'lost',
    /\blost\b|\blose\b|проигра|провал|отказ|потерян|не реализован|неуспешн|не успешн|declined|refused/,
  ],
  ['won', /\bwon\b|выигра|успешн|успех|оплачен|договор подписан|^продажа$|payment done|^sold$/],
  ['postponed', /postpon|on hold|отложен|на паузе|заморож/],
];
const openWords = /^(?:open|in progress|открыт|в работе|активн)/;

/** Null: the words say nothing of an end. */
export function outcomeOfWords(value: string): CaseOutcome | null {
  const plain = plainName(value);
  return outcomeWords.find(([, words]) => words.test(plain))?.[0] ?? null;
}

/** Only the plain words, for names of acts: `Deal won`, `Сделка проиграна`. */
export function plainEnd(value: string): 'won' | 'lost' | null {
  const plain = plainName(value);
  if (/\bwon\b|выигран/.test(plain)) return 'won';
  return /\blost\b|проигран/.test(plain) ? 'lost' : null;
}

export const saysOpen = (value: string): boolean => openWords.test(plainName(value));

/** Stems in the order in which sales usually go. */
const stageWords: readonly RegExp[] = [
  /^new|prospect|нов(?:ая|ый|ые)|первичн|холодн|неразобран|incoming|cold/,
  /appointment|^qualif|квалифик|call delayed|need to call|звонок|contact/,
  /engag|знакомств|в работе|meeting|встреч|выявлен|needs|analysis|working/,
  /demo|презентац|presentation|замер|test|тест/,
  /propos|quote|коммерческ|\bкп\b|предложен/,
  /negotiat|переговор|соглас|review/,
  /contract|договор|invoice|сч[её]т/,
  /payment|оплат|waiting/,
];

/** Place of a stage by its words; null: the words are not known. */
export function stageRank(value: string): number | null {
  const rank = stageWords.findIndex((words) => words.test(plainName(value)));
  return rank < 0 ? null : rank;
}

/** Whether two names speak of one thing: a word of each begins with the same five letters (`engage_date`, `Engaging`). */
export function sharesStem(name: string, value: string): boolean {
  const stems = (text: string) =>
    plainName(text)
      .split(/[^\p{L}]+/u)
      .filter((word) => word.length >= 5)
      .map((word) => word.slice(0, 5));
  const ofValue = new Set(stems(value));
  return stems(name).some((stem) => ofValue.has(stem) && stem !== 'stage');
}
