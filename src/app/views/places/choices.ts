import type { PlacesProposal, ProposedPlace } from '@/analytics/intake';
import { closedOutcomes, endsOfOutcome } from '@/analytics/sql';
import type { ClosedOutcome, LogInfo, LogPlaces, LogStage, Process } from '@/runtime/format';
import { placeOf } from '../../session/log-places';
import type { MeasuredOverlay } from '../../session/records';

/** Not on the drawing, on purpose. No id looks like it. */
export const OFF = '-';
/** Nobody has said. */
export const OPEN = '';

/** A stage or an outcome of the log, with the deals that were in it, and what is chosen for it. */
export interface PlaceRow<Name extends string = string> {
  readonly name: Name;
  readonly title: LogStage['title'];
  readonly deals: number;
  /** Id of the drawing, `OFF` or `OPEN`. */
  readonly chosen: string;
  /** Why it is proposed; null: somebody has chosen it, or nobody yet. */
  readonly because: ProposedPlace['because'] | null;
}

export interface PlacesChoice {
  readonly stages: readonly PlaceRow[];
  /** Outcomes that could be several ends of the drawing. */
  readonly ends: readonly PlaceRow<ClosedOutcome>[];
}

export function choiceOf(
  { own, numbers }: MeasuredOverlay,
  log: LogInfo,
  drawing: Process,
  proposal: PlacesProposal,
): PlacesChoice {
  const stages = own?.stages ?? numbers.stages.map(({ stage }) => ({ id: stage, title: {} }));
  const counted = new Map(numbers.stages.map(({ stage, deals }) => [stage, deals]));
  return {
    stages: stages.map(({ id, title }, at) => ({
      name: id,
      title,
      deals: own ? sumOf(own.ways.filter(({ been }) => been[at] === '1')) : (counted.get(id) ?? 0),
      ...chosenFor(
        log.places?.stages[id] === undefined ? undefined : placeOf(id, log, drawing),
        proposal.stages[id],
      ),
    })),
    ends: log.origin === 'import' ? endRows(numbers, log, drawing, proposal) : [],
  };
}

const sumOf = (counted: readonly { readonly deals: number }[]): number =>
  counted.reduce((sum, { deals }) => sum + deals, 0);

function chosenFor(
  decided: string | null | undefined,
  proposed: ProposedPlace | undefined,
): Pick<PlaceRow, 'chosen' | 'because'> {
  if (decided !== undefined) return { chosen: decided ?? OFF, because: null };
  return { chosen: proposed ? (proposed.place ?? OFF) : OPEN, because: proposed?.because ?? null };
}

function endRows(
  { ends }: MeasuredOverlay['numbers'],
  log: LogInfo,
  drawing: Process,
  proposal: PlacesProposal,
): PlacesChoice['ends'] {
  return closedOutcomes.flatMap((outcome) => {
    const fitting = endsOfOutcome(outcome, drawing.ends).map(({ id }) => id);
    const names = new Set<string>([...fitting, outcome, `log:${outcome}`]);
    const deals = sumOf(ends.filter(({ end }) => names.has(end)));
    if (fitting.length < 2 || deals === 0) return [];
    const said = log.places?.ends[outcome];
    const decided = said === null || drawing.ends.some(({ id }) => id === said) ? said : undefined;
    return [{ name: outcome, title: {}, deals, ...chosenFor(decided, proposal.ends[outcome]) }];
  });
}

export const withChosen = <Row extends PlaceRow>(
  rows: readonly Row[],
  name: string,
  chosen: string,
): readonly Row[] => rows.map((row) => (row.name === name ? { ...row, chosen, because: null } : row));

const isPlaced = ({ chosen }: PlaceRow): boolean => chosen !== OFF && chosen !== OPEN;

/** Deals that were in a stage which is on the drawing; null: it is not known which deals were where. */
export function coveredDeals(stages: readonly PlaceRow[], { own }: MeasuredOverlay): number | null {
  if (!own) return null;
  return sumOf(own.ways.filter(({ been }) => stages.some((row, at) => been[at] === '1' && isPlaced(row))));
}

/** Deals of which nobody knows any stage. */
export const stagelessDeals = ({ own, numbers }: MeasuredOverlay): number =>
  own ? numbers.deals - sumOf(own.ways) : 0;

/** The choice as it is kept; what was said of names that the log does not have now stays said. */
export function placesOfChoice({ stages, ends }: PlacesChoice, before: LogPlaces | undefined): LogPlaces {
  return {
    by: 'hand',
    stages: { ...without(before?.stages, stages), ...saidOf(stages) },
    ends: { ...without(before?.ends, ends), ...saidOf(ends) },
  };
}

const saidOf = (rows: readonly PlaceRow[]): Record<string, string | null> =>
  Object.fromEntries(
    rows
      .filter(({ chosen }) => chosen !== OPEN)
      .map(({ name, chosen }) => [name, chosen === OFF ? null : chosen]),
  );

const without = <Said extends object>(said: Said | undefined, rows: readonly PlaceRow[]) =>
  Object.fromEntries(
    Object.entries(said ?? {}).filter(([name]) => !rows.some((row) => row.name === name)),
  ) as Said;
