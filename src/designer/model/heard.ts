import { phraseKey, type Id, type Process, type Saying, type SayingPlace } from '@/runtime/format';
import { findAnswers } from './lookup';

/** Words that clients said at one place and the script has no answer for. */
export interface HeardPhrase {
  readonly key: string;
  /** As they were said last. */
  readonly words: string;
  readonly n: number;
  readonly last: number;
  /** People who caught them, the latest first. */
  readonly by: readonly Id[];
}

export interface Heard {
  /** The most frequent first, of equal ones the latest. */
  at(place: SayingPlace): readonly HeardPhrase[];
  /** Phrases that wait, by stage; objection cards belong to no stage. */
  readonly perStage: ReadonlyMap<Id, number>;
  /** Phrases that wait at objection cards. */
  readonly onCards: number;
}

export const samePlace = (a: SayingPlace, b: SayingPlace): boolean => placeOf(a) === placeOf(b);

const placeOf = (at: SayingPlace): string =>
  'objection' in at ? `objection/${at.objection}` : `stage/${at.stage}/${at.step}`;

/**
 * What the desk caught, for the author: equal phrases of a place are one, and what was made an answer or set aside is
 * left out until said again. Places that are no longer drawn are left out too. Cost: one pass, about 2 µs a saying.
 */
export function heardIn(process: Process, sayings: readonly Saying[]): Heard {
  const until = new Map(
    process.setAside?.map(({ at, phrase, until }) => [`${placeOf(at)} ${phrase}`, Date.parse(until)]),
  );
  const places = new Map<string, Map<string, HeardPhrase>>();
  const perStage = new Map<Id, number>();
  let onCards = 0;
  for (const saying of [...sayings].sort((a, b) => b.said - a.said)) {
    const key = phraseKey(saying.words);
    if (saying.process !== process.id || key === '' || !findAnswers(process, saying.at)) continue;
    const place = placeOf(saying.at);
    if (saying.said <= (until.get(`${place} ${key}`) ?? -Infinity)) continue;
    const phrases = places.get(place) ?? new Map<string, HeardPhrase>();
    places.set(place, phrases);
    const known = phrases.get(key);
    if (known) {
      const by = known.by.includes(saying.by) ? known.by : [...known.by, saying.by];
      phrases.set(key, { ...known, n: known.n + 1, by });
      continue;
    }
    phrases.set(key, { key, words: saying.words, n: 1, last: saying.said, by: [saying.by] });
    if ('objection' in saying.at) onCards++;
    else perStage.set(saying.at.stage, (perStage.get(saying.at.stage) ?? 0) + 1);
  }
  const lists = new Map(
    [...places].map(([place, phrases]) => [
      place,
      [...phrases.values()].sort((a, b) => b.n - a.n || b.last - a.last),
    ]),
  );
  return { at: (place) => lists.get(placeOf(place)) ?? [], perStage, onCards };
}
