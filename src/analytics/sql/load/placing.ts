import {
  logStagesOf,
  type ClosedOutcome,
  type End,
  type EndKind,
  type LogHeader,
  type LogPlaces,
  type LogStage,
  type Process,
} from '@/runtime/format';

/** How a log of other names is told in the words of a drawing. */
export interface Placing {
  /** Stages of the drawing in its order, under its titles. */
  readonly drawn: readonly LogStage[];
  /** Name of a stage in the log → the id that it gets. */
  readonly stages: ReadonlyMap<string, string>;
  /** The same for the ends of deals. */
  readonly ends: ReadonlyMap<ClosedOutcome, string>;
}

export type Drawing = Pick<Process, 'stages' | 'ends'> & Partial<Pick<Process, 'entries'>>;

const outcomes: Readonly<Record<ClosedOutcome, EndKind>> = {
  won: 'success',
  lost: 'failure',
  not_ours: 'disqualified',
  postponed: 'postponed',
};

export const closedOutcomes = Object.keys(outcomes) as readonly ClosedOutcome[];

/** Ends of the drawing that an outcome may be; where there is one, the kind tells it. */
export const endsOfOutcome = (outcome: ClosedOutcome, ends: readonly End[]): readonly End[] =>
  ends.filter(({ kind }) => kind === outcomes[outcome]);

/** What has left the drawing since is no place any more. */
export function placingOf({ stages, ends }: LogPlaces, drawing: Drawing): Placing {
  const drawn = new Set(drawing.stages.map(({ id }) => id));
  const drawnEnds = new Set(drawing.ends.map(({ id }) => id));
  const renamed = new Map<string, string>();
  for (const [stage, place] of Object.entries(stages)) {
    const name = placedName(stage, place, drawn);
    if (name !== null) renamed.set(stage, name);
  }
  const placed = new Map<ClosedOutcome, string>();
  for (const outcome of closedOutcomes) {
    const fitting = endsOfOutcome(outcome, drawing.ends);
    const chosen = ends[outcome];
    const told = chosen === undefined && fitting.length === 1 ? fitting[0]!.id : chosen;
    const name = told === undefined ? null : placedName(outcome, told, drawnEnds);
    if (name !== null) placed.set(outcome, name);
  }
  return { drawn: logStagesOf([{ entries: [], ...drawing }]), stages: renamed, ends: placed };
}

/** Null: its own name stands. A name that the drawing uses for something else, which it is said not to be, is kept apart. */
function placedName(name: string, place: string | null, drawn: ReadonlySet<string>): string | null {
  if (place !== null) return drawn.has(place) ? place : null;
  return drawn.has(name) ? `log:${name}` : null;
}

/** Stages in the order of the drawing; behind them those without a place, in their own order and under their own titles. */
export function placedHeader(
  header: LogHeader,
  { drawn, stages, ends }: Placing,
  words: ReadonlySet<string>,
): LogHeader {
  const named = header.stages.map((stage) => ({ ...stage, id: stages.get(stage.id) ?? stage.id }));
  const standing = new Set(named.map(({ id }) => id));
  for (const [stage, place] of stages) if (words.has(stage)) standing.add(place);
  const onDrawing = new Set(drawn.map(({ id }) => id));
  return {
    ...header,
    stages: [...drawn.filter(({ id }) => standing.has(id)), ...named.filter(({ id }) => !onDrawing.has(id))],
    ends: Object.fromEntries(ends),
  };
}

type Pair = readonly [from: string, to: string];

/** What has to be written otherwise, of the words that the log really has. */
export interface Renames {
  readonly stages: readonly Pair[];
  readonly ends: readonly Pair[];
  /** Stages of the drawing on which several of the log stand: entering one after another is one visit. */
  readonly merged: readonly string[];
}

export function renamesOf({ stages, ends }: Placing, words: ReadonlySet<string>): Renames {
  const changed = (pairs: Iterable<Pair>) =>
    [...pairs].filter(([from, to]) => from !== to && words.has(from));
  const all = [...stages].filter(([stage]) => words.has(stage));
  const standing = new Map<string, number>();
  for (const [, place] of all) standing.set(place, (standing.get(place) ?? 0) + 1);
  const isShared = ([place, count]: [string, number]) =>
    count > 1 || (words.has(place) && !stages.has(place));
  return {
    stages: changed(all),
    ends: changed(ends),
    merged: [...standing].filter(isShared).map(([place]) => place),
  };
}
