/**
 * Which ways are drawn. Those that carry a fair share of what leaves their stage, in enough deals; then whatever is
 * needed for a whole drawing: every stage can be come to, every end is led to, and from every stage an end can be
 * reached. For that a rare way that deals did take is better than one that nobody took, and where the log shows none
 * the order of the stages makes the way. Cost: each added way searches the drawing once: stages × ways.
 */
import { endNamed, type Flow, type Passage } from './flow';

/** A stage or an end, by its name in the log. */
export interface Way {
  readonly from: string;
  readonly to: string;
  /** Of the log; none: the order of the stages has made it. */
  readonly passages: number;
}

/** Of what leaves a stage. */
export const leastShare = 0.05;

/** Fewer deals than this are chance; in a small log one deal in a hundred is. */
const leastDeals = (deals: number): number => Math.min(5, Math.max(1, Math.round(deals / 100)));

/** This share of all deals begins in a stage: it is a way in, not a gap of the history. */
const worthAnEntry = 0.2;

export function drawnWays(flow: Flow): { entries: string[]; ways: Way[] } {
  const entries = entriesOf(flow);
  const ways = new Ways(flow);
  const least = leastDeals(flow.deals);
  for (const passage of flow.passages)
    if (passage.share >= leastShare && passage.deals >= least) ways.draw(passage);
  leaveUnshown(flow, ways);
  reachStages(flow, entries, ways);
  reachEnds(flow, ways);
  letOut(flow, ways);
  return { entries, ways: ways.drawn };
}

/**
 * Where deals begin, the commonest first: where many do, and where none comes from anywhere else. Of a log that does not
 * show how deals come on from the stages before, this is a gap and no beginning: then it is the first stage.
 */
function entriesOf({ stages, begun, passages, deals }: Flow): string[] {
  const left = new Set(passages.map(({ from }) => from));
  const entered = new Set(passages.filter(({ from, to }) => from !== to).map(({ to }) => to));
  const many = Math.max(leastDeals(deals), deals * worthAnEntry);
  const found = stages.filter(({ id }, at) => {
    const isShown = at === 0 || stages.slice(0, at).some((before) => left.has(before.id));
    const isSource = !entered.has(id) && (at === 0 || left.has(id));
    return isShown && (isSource || (begun.get(id) ?? 0) >= many);
  });
  if (found.length === 0) return [stages[0]!.id];
  return found.map(({ id }) => id).sort((a, b) => (begun.get(b) ?? 0) - (begun.get(a) ?? 0));
}

class Ways {
  readonly #drawn = new Map<string, Way>();
  readonly #seen: readonly Passage[];

  constructor({ passages }: Flow) {
    this.#seen = [...passages].sort((a, b) => b.passages - a.passages);
  }

  get drawn(): Way[] {
    return [...this.#drawn.values()];
  }

  draw({ from, to, passages }: Way): void {
    const key = JSON.stringify([from, to]);
    if (!this.#drawn.has(key)) this.#drawn.set(key, { from, to, passages });
  }

  assume(from: string, to: string): void {
    this.draw(this.#seen.find((one) => one.from === from && one.to === to) ?? { from, to, passages: 0 });
  }

  /** The way that most deals took, of those that would do; drawn, if there is one. */
  drawStrongest(wouldDo: (from: string, to: string) => boolean): boolean {
    const found = this.#seen.find(({ from, to }) => wouldDo(from, to));
    if (found) this.draw(found);
    return found !== undefined;
  }

  /** All that can be come to from these. */
  after(from: Iterable<string>): Set<string> {
    return walk(from, (node) => this.drawn.filter((way) => way.from === node).map(({ to }) => to));
  }

  /** All from which one of these can be come to. */
  before(to: Iterable<string>): Set<string> {
    return walk(to, (node) => this.drawn.filter((way) => way.to === node).map(({ from }) => from));
  }
}

function walk(start: Iterable<string>, next: (node: string) => readonly string[]): Set<string> {
  const seen = new Set(start);
  for (const node of seen) for (const other of next(node)) seen.add(other);
  return seen;
}

/**
 * Of a stage that the log shows nobody leaving: on to the next one, and lost where deals are lost nobody knows where. In
 * a history that tells no win such a stage is the end.
 */
function leaveUnshown(flow: Flow, ways: Ways): void {
  const left = new Set(flow.passages.map(({ from }) => from));
  flow.stages.forEach(({ id }, at) => {
    if (left.has(id)) return;
    ways.assume(id, flow.rest ? endNamed(flow, 'won') : nextOnTheWay(flow, at));
    if (flow.lostSomewhere > 0) ways.assume(id, endNamed(flow, 'lost'));
  });
}

/** A stage aside from the way is not what follows. */
const nextOnTheWay = (flow: Flow, at: number): string =>
  flow.stages.slice(at + 1).find(({ side }) => !side)?.id ?? endNamed(flow, 'won');

function reachStages({ stages }: Flow, entries: readonly string[], ways: Ways): void {
  for (;;) {
    const reached = ways.after(entries);
    const missing = stages.findIndex(({ id }) => !reached.has(id));
    if (missing < 0) return;
    const names = new Set(stages.map(({ id }) => id));
    const isBridge = (from: string, to: string) => reached.has(from) && names.has(to) && !reached.has(to);
    if (!ways.drawStrongest(isBridge))
      ways.assume(stages[missing - 1]?.id ?? entries[0]!, stages[missing]!.id);
  }
}

/** Every process can be won and lost; the other ends are there if deals came to them. */
function reachEnds(flow: Flow, ways: Ways): void {
  const { stages } = flow;
  const first = stages[0]!.id;
  const last = flow.rest ?? stages.findLast(({ side }) => !side)?.id ?? stages.at(-1)!.id;
  for (const [end, means] of flow.ends) {
    if (ways.drawn.some(({ to }) => to === end)) continue;
    if (ways.drawStrongest((_, to) => to === end)) continue;
    ways.assume(means === 'not_ours' ? first : last, end);
  }
}

function letOut(flow: Flow, ways: Ways): void {
  for (;;) {
    const ending = ways.before(flow.ends.keys());
    const stuck = flow.stages.findLastIndex(({ id }) => !ending.has(id));
    if (stuck < 0) return;
    const isBridge = (from: string, to: string) => !ending.has(from) && ending.has(to);
    if (!ways.drawStrongest(isBridge))
      ways.assume(flow.stages[stuck]!.id, flow.stages[stuck + 1]?.id ?? endNamed(flow, 'won'));
  }
}
