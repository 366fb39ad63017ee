/**
 * Where the stages of a log of other names stand on a drawing. Certain is what somebody has said before, an equal id
 * or an equal title; the usual words of CRM stages only propose. What two stages of the drawing could be, and what
 * two stages of the log of different meaning would have to share, stays undecided: a wrong number is worse than none.
 * Cost: stages of the log times stages of the drawing.
 */
import { closedOutcomes, endsOfOutcome } from '@/analytics/sql';
import type { ClosedOutcome, Id, LogPlaces, LogStage, Process, Stage } from '@/runtime/format';
import { likeness, meaningsOf } from './meanings';
import { plainTitle } from './plain-title';

type Drawing = Pick<Process, 'stages' | 'ends'>;

export interface ProposedPlace {
  /** Null: not on the drawing. */
  readonly place: Id | null;
  readonly because: 'earlier' | 'id' | 'title' | 'words';
}

export interface PlacesProposal {
  /** By the id of the stage in the log; a stage that is absent is undecided. */
  readonly stages: Readonly<Record<string, ProposedPlace>>;
  /** Outcomes of whose kind the drawing has several ends. */
  readonly ends: Readonly<Partial<Record<ClosedOutcome, ProposedPlace>>>;
}

/** `earlier`: what was decided for other logs of the project, the newest last. */
export function proposePlaces(
  stages: readonly LogStage[],
  drawing: Drawing,
  earlier: readonly LogPlaces[] = [],
): PlacesProposal {
  // What names have told was told from names; what somebody has said is worth more.
  const said = [...earlier].sort((a, b) => Number(a.by === 'hand') - Number(b.by === 'hand'));
  const known = decidedBefore(said, drawing);
  const byTitle = uniqueTitles(drawing.stages);
  const certain = new Map<string, ProposedPlace>();
  for (const stage of stages) {
    const found = certainPlace(stage, drawing, known, byTitle);
    if (found) certain.set(stage.id, found);
  }
  const guessed = guesses(stages, drawing.stages, certain);
  return {
    stages: Object.fromEntries([...certain, ...guessed]),
    ends: proposedEnds(said, drawing),
  };
}

/** The places of a log whose stages are all recognised beyond doubt; null: somebody has to look, or nothing is to be done. */
export function certainPlaces(
  stages: readonly LogStage[],
  drawing: Drawing,
  earlier: readonly LogPlaces[] = [],
): LogPlaces | null {
  const proposal = proposePlaces(stages, drawing, earlier);
  const found = stages.map(({ id }) => proposal.stages[id]);
  if (found.some((one) => !one || one.because === 'words')) return null;
  if (found.every((one, at) => one!.place === stages[at]!.id)) return null;
  return placesOf(proposal, 'names');
}

/** The proposal as it would be applied. */
export const placesOf = ({ stages, ends }: PlacesProposal, by: LogPlaces['by']): LogPlaces => ({
  by,
  stages: Object.fromEntries(Object.entries(stages).map(([stage, { place }]) => [stage, place])),
  ends: Object.fromEntries(Object.entries(ends).map(([outcome, { place }]) => [outcome, place])),
});

const textsOf = ({ id, title }: LogStage): string[] => {
  const texts = [title.ru, title.en].filter((text) => text !== undefined && text !== '');
  return texts.length > 0 ? (texts as string[]) : [id];
};

/** By plain name; later decisions win. A place that has left the drawing decides nothing. */
function decidedBefore(said: readonly LogPlaces[], { stages }: Drawing): Map<string, Id | null> {
  const drawn = new Set(stages.map(({ id }) => id));
  const known = new Map<string, Id | null>();
  for (const places of said)
    for (const [stage, place] of Object.entries(places.stages))
      if (place === null || drawn.has(place)) known.set(plainTitle(stage), place);
  return known;
}

/** Stage by each of its titles; null where two stages have one. */
function uniqueTitles(stages: readonly Stage[]): Map<string, Id | null> {
  const found = new Map<string, Id | null>();
  for (const { id, title } of stages)
    for (const name of new Set([title.ru, title.en].map((text) => plainTitle(text ?? ''))))
      if (name) found.set(name, found.has(name) ? null : id);
  return found;
}

function certainPlace(
  stage: LogStage,
  { stages }: Drawing,
  known: ReadonlyMap<string, Id | null>,
  byTitle: ReadonlyMap<string, Id | null>,
): ProposedPlace | null {
  const names = [stage.id, ...textsOf(stage)].map(plainTitle).filter(Boolean);
  const before = names.find((name) => known.has(name));
  if (before !== undefined) return { place: known.get(before)!, because: 'earlier' };
  if (stages.some(({ id }) => id === stage.id)) return { place: stage.id, because: 'id' };
  const titled = new Set(names.map((name) => byTitle.get(name)).filter((id) => id));
  return titled.size === 1 ? { place: [...titled][0]!, because: 'title' } : null;
}

/** Less in common than this is chance. */
const least = 1 / 3;
/** The second best has to be at most half as like. */
const clearly = 2;

interface Guess {
  readonly stage: string;
  readonly place: Id;
  readonly like: number;
  /** What the stage of the log means, to tell stages of different meaning apart. */
  readonly meaning: string;
}

const keyOf = (meanings: ReadonlySet<string>): string => [...meanings].sort().join(' ');

function guesses(
  stages: readonly LogStage[],
  drawn: readonly Stage[],
  certain: ReadonlyMap<string, ProposedPlace>,
): Map<string, ProposedPlace> {
  const meaningsOfDrawn = drawn.map(({ id, title }) => ({
    id,
    titles: [title.ru, title.en].map((text) => meaningsOf(text ?? '')),
  }));
  const found: Guess[] = [];
  const taken = new Map<Id, Set<string>>();
  for (const stage of stages) {
    const own = textsOf(stage).map((text) => meaningsOf(text, true));
    const sure = certain.get(stage.id);
    if (sure) {
      if (sure.place !== null)
        taken.set(sure.place, new Set([...(taken.get(sure.place) ?? []), ...own.map(keyOf)]));
      continue;
    }
    const [best, second] = meaningsOfDrawn
      .map(({ id, titles }) => ({
        id,
        like: Math.max(...own.flatMap((mine) => titles.map((theirs) => likeness(mine, theirs)))),
      }))
      .sort((a, b) => b.like - a.like);
    if (!best || best.like < least || (second && best.like < clearly * second.like)) continue;
    found.push({ stage: stage.id, place: best.id, like: best.like, meaning: keyOf(own[0]!) });
  }
  return agreed(found, taken);
}

/** Stages of the log may share a place by their words only if they mean the same; else the likest has it, or none. */
function agreed(
  found: readonly Guess[],
  taken: ReadonlyMap<Id, ReadonlySet<string>>,
): Map<string, ProposedPlace> {
  const kept = new Map<string, ProposedPlace>();
  for (const guess of found) {
    const rivals = found.filter(({ place }) => place === guess.place);
    const best = Math.max(...rivals.map(({ like }) => like));
    const winners = new Set(rivals.filter(({ like }) => like === best).map(({ meaning }) => meaning));
    const meanings = taken.get(guess.place) ?? (winners.size === 1 ? winners : new Set<string>());
    if (meanings.has(guess.meaning)) kept.set(guess.stage, { place: guess.place, because: 'words' });
  }
  return kept;
}

function proposedEnds(said: readonly LogPlaces[], { ends }: Drawing): PlacesProposal['ends'] {
  const drawn = new Set(ends.map(({ id }) => id));
  const found: Partial<Record<ClosedOutcome, ProposedPlace>> = {};
  for (const outcome of closedOutcomes) {
    if (endsOfOutcome(outcome, ends).length < 2) continue;
    const before = said
      .map((places) => places.ends[outcome])
      .filter((place) => place !== undefined && (place === null || drawn.has(place)))
      .at(-1);
    if (before !== undefined) found[outcome] = { place: before, because: 'earlier' };
    else if (endsOfOutcome(outcome, ends).some(({ id }) => id === outcome))
      found[outcome] = { place: outcome, because: 'id' };
  }
  return found;
}
