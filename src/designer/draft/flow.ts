import type { ClosedOutcome, LogStage, Overlay } from '@/runtime/format';

/** Deals that went from a stage to a stage or an end, by the names that the log has for them. */
export interface Passage {
  readonly from: string;
  readonly to: string;
  readonly deals: number;
  readonly passages: number;
  /** Of all that left `from`. */
  readonly share: number;
}

/** What a log proves of the way of its deals, before anything is drawn. */
export interface Flow {
  /** In the order in which deals come to them. */
  readonly stages: readonly LogStage[];
  /** What an end means, by its name: those that deals came to, and won and lost in any case. */
  readonly ends: ReadonlyMap<string, ClosedOutcome>;
  readonly passages: readonly Passage[];
  /** Deals in all. */
  readonly deals: number;
  /** Lost deals of which the log does not show where. */
  readonly lostSomewhere: number;
  /** Of a history that tells no win: the stage in which deals come to rest. */
  readonly rest: string | null;
  /** Deals that began in the stage, at least. */
  readonly begun: ReadonlyMap<string, number>;
}

export type EndMeanings = Readonly<Record<string, ClosedOutcome>>;

const outcomes: readonly string[] = ['won', 'lost', 'not_ours', 'postponed'] satisfies ClosedOutcome[];

const meaningOf = (end: string, told: EndMeanings): ClosedOutcome | undefined =>
  Object.hasOwn(told, end) ? told[end] : outcomes.includes(end) ? (end as ClosedOutcome) : undefined;

/**
 * Stages that the header lists, then those that only the rows have. One that no deal was ever in is no stage of this
 * process, as it is no step of the funnel; unless there are no deals at all.
 */
export function stagesOf(listed: readonly LogStage[], numbers: Overlay): LogStage[] {
  const known = new Map(listed.map((stage) => [stage.id, stage]));
  for (const { stage } of numbers.stages)
    if (!known.has(stage)) known.set(stage, { id: stage, title: titleOf(stage) });
  const been = new Set(numbers.stages.filter(({ deals }) => deals > 0).map(({ stage }) => stage));
  const passed = [...known.values()].filter(({ id }) => been.has(id));
  return passed.length > 0 ? passed : [...known.values()];
}

/** The words of a file are in one language; which one, the letters tell. */
const titleOf = (words: string): LogStage['title'] =>
  /\p{Script=Cyrillic}/u.test(words) ? { ru: words } : { en: words };

export function flowOf(stages: readonly LogStage[], numbers: Overlay, told: EndMeanings): Flow {
  const names = new Set(stages.map(({ id }) => id));
  const ends = new Map<string, ClosedOutcome>();
  const seen = [...shownPassages(numbers), ...lastKnownStages(numbers)].filter(
    ({ from, to }) => names.has(from) && (names.has(to) || meaningOf(to, told) !== undefined),
  );
  const reached = numbers.ends.filter(({ deals }) => deals > 0).map(({ end }) => end);
  for (const end of [...reached, ...seen.map(({ to }) => to)]) {
    const meaning = names.has(end) ? undefined : meaningOf(end, told);
    if (meaning) ends.set(end, meaning);
  }
  const seenWin = [...ends.values()].includes('won');
  for (const meaning of ['won', 'lost'] as const)
    if (![...ends.values()].includes(meaning))
      ends.set(names.has(meaning) ? `end:${meaning}` : meaning, meaning);
  const leaving = new Map<string, number>();
  for (const { from, passages } of seen) leaving.set(from, (leaving.get(from) ?? 0) + passages);
  const passages = seen.map((one) => ({ ...one, share: one.passages / leaving.get(one.from)! }));
  const isLost = (end: string) => ends.get(end) === 'lost';
  const lost = sum(numbers.ends.filter(({ end }) => isLost(end)).map(({ deals }) => deals));
  return {
    stages,
    ends,
    passages,
    deals: numbers.deals,
    lostSomewhere: Math.max(0, lost - sum(seen.filter(({ to }) => isLost(to)).map(({ deals }) => deals))),
    rest: passages.length > 0 && !seenWin ? restOf(numbers, names) : null,
    begun: begunIn(numbers, passages),
  };
}

export const endNamed = ({ ends }: Flow, meaning: ClosedOutcome): string =>
  [...ends].find(([, means]) => means === meaning)![0];

type Seen = Omit<Passage, 'share'>;

const shownPassages = ({ transitions }: Overlay): Seen[] =>
  transitions
    .filter(({ passages }) => passages > 0)
    .map(({ from, to, deals, passages }) => ({ from, to, deals, passages }));

/** Without a history of its end a deal still says in which stage it was when it was lost. */
function lastKnownStages({ stages, transitions }: Overlay): Seen[] {
  const left = new Set(transitions.map(({ from }) => from));
  return stages
    .filter(({ stage }) => !left.has(stage))
    .flatMap(({ stage, lost, notOurs }) => [
      { from: stage, to: 'lost', deals: lost, passages: lost },
      { from: stage, to: 'not_ours', deals: notOurs, passages: notOurs },
    ])
    .filter(({ deals }) => deals > 0);
}

/** Where many are, and few went on: a stage full of deals under way is no end. */
function restOf({ stages }: Overlay, names: ReadonlySet<string>): string | null {
  const known = stages.filter(({ stage, now }) => names.has(stage) && now > 0);
  const rest = ({ now, deals }: (typeof known)[number]) => (now * now) / deals;
  return known.toSorted((a, b) => rest(b) - rest(a))[0]?.stage ?? null;
}

/** Deals that were in the stage and came from nowhere: not fewer than all of them less all that came. */
function begunIn({ stages }: Overlay, passages: readonly Passage[]): Map<string, number> {
  const come = new Map<string, number>();
  for (const { from, to, deals } of passages) if (from !== to) come.set(to, (come.get(to) ?? 0) + deals);
  return new Map(stages.map(({ stage, deals }) => [stage, Math.max(0, deals - (come.get(stage) ?? 0))]));
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);
