import {
  phraseKey,
  type Id,
  type Process,
  type Saying,
  type SayingPlace,
  type SetAside,
} from '@/runtime/format';
import { findAnswers, sayingPlaceKey } from '../model';

/** Words that clients said at one place and the script has no answer for. */
export interface HeardPhrase {
  readonly key: string;
  /** As they were said last. */
  readonly words: string;
  /** How often since it was last dealt with. */
  readonly n: number;
  /** How often at all, and when last: what dealing with it now covers. */
  readonly so: { readonly times: number; readonly last: number };
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

/**
 * What the desk caught, for the author: equal phrases of a place are one, and what was made an answer or set aside is
 * left out until said again. Places that are no longer drawn are left out too. Cost: a sort and one pass.
 */
export function heardIn(process: Process, sayings: readonly Saying[]): Heard {
  const dealtWith = new Map(process.setAside?.map((one) => [`${sayingPlaceKey(one.at)} ${one.phrase}`, one]));
  const lists = new Map<string, HeardPhrase[]>();
  const perStage = new Map<Id, number>();
  let onCards = 0;
  for (const [at, said] of byPhrase(process, sayings)) {
    const key = phraseKey(said[0]!.words);
    const waiting = notDealtWith(said, dealtWith.get(`${sayingPlaceKey(at)} ${key}`));
    const latest = waiting.at(-1);
    if (!latest) continue;
    const by = [...new Set(waiting.map((one) => one.by).reverse())];
    const phrase = {
      key,
      words: latest.words,
      n: waiting.length,
      so: { times: said.length, last: latest.said },
      by,
    };
    lists.set(sayingPlaceKey(at), [...(lists.get(sayingPlaceKey(at)) ?? []), phrase]);
    if ('objection' in at) onCards++;
    else perStage.set(at.stage, (perStage.get(at.stage) ?? 0) + 1);
  }
  for (const list of lists.values()) list.sort((a, b) => b.n - a.n || b.so.last - a.so.last);
  return { at: (place) => lists.get(sayingPlaceKey(place)) ?? [], perStage, onCards };
}

/** Sayings of one phrase at one place that is still drawn, in the order they were said. */
function byPhrase(process: Process, sayings: readonly Saying[]): (readonly [SayingPlace, Saying[]])[] {
  const phrases = new Map<string, readonly [SayingPlace, Saying[]]>();
  for (const saying of [...sayings].sort((a, b) => a.said - b.said)) {
    const phrase = phraseKey(saying.words);
    if (saying.process !== process.id || phrase === '' || !findAnswers(process, saying.at)) continue;
    const key = `${sayingPlaceKey(saying.at)} ${phrase}`;
    const known = phrases.get(key);
    if (known) known[1].push(saying);
    else phrases.set(key, [saying.at, [saying]]);
  }
  return [...phrases.values()];
}

function notDealtWith(said: readonly Saying[], mark: SetAside | undefined): readonly Saying[] {
  if (!mark) return said;
  const until = Date.parse(mark.until);
  const upTo = said.filter((one) => one.said <= until).length;
  return said.slice(Math.min(upTo, mark.times));
}
