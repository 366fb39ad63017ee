import type { ClosedOutcome, Id, Outcome, OutcomeKind, Text } from '@/runtime/format';
import type { Flow } from './flow';
import type { Names } from './names';
import type { Way } from './ways';

const kindOf: Readonly<Record<ClosedOutcome, OutcomeKind>> = {
  won: 'success',
  lost: 'loss',
  not_ours: 'disqualify',
  postponed: 'later',
};

/** In this order they stand in a stage: the way on first, for it is drawn straight. */
const rank: Readonly<Record<OutcomeKind, number>> = {
  success: 0,
  branch: 1,
  retry: 2,
  later: 3,
  disqualify: 4,
  loss: 5,
};

/** Outcomes of every stage, by its name in the log. */
export function outcomesOf(
  flow: Flow,
  ways: readonly Way[],
  names: Names,
  titleOf: (node: string) => Text,
): Map<string, Outcome[]> {
  const main = mainWays(flow, ways);
  const place = new Map(flow.stages.map(({ id }, at) => [id, at]));
  const kind = ({ from, to }: Way): OutcomeKind => {
    const end = names.ends.get(to);
    if (!place.has(to) && end) return kindOf[end.means];
    if (place.get(to)! <= place.get(from)!) return 'retry';
    return main.get(from) === to ? 'success' : 'branch';
  };
  const found = new Map<string, Outcome[]>(flow.stages.map(({ id }) => [id, []]));
  const isMain = ({ from, to }: Way) => main.get(from) === to;
  const sorted = ways.toSorted(
    (a, b) =>
      rank[kind(a)] - rank[kind(b)] ||
      Number(isMain(b)) - Number(isMain(a)) ||
      b.passages - a.passages ||
      (place.get(a.to) ?? 0) - (place.get(b.to) ?? 0),
  );
  for (const way of sorted) {
    const to = idOf(names, way.to);
    const own = found.get(way.from)!;
    if (own.some((outcome) => outcome.to === to)) continue;
    own.push({ id: to, title: titleOf(way.to), kind: kind(way), to });
  }
  return found;
}

export const idOf = ({ stages, ends }: Names, node: string): Id => stages.get(node) ?? ends.get(node)!.id;

/** Where most deals go on from a stage, of the ways that lead to a win without turning back. */
function mainWays({ stages, ends }: Flow, ways: readonly Way[]): Map<string, string> {
  const place = new Map(stages.map(({ id }, at) => [id, at]));
  const aside = new Set(stages.filter(({ side }) => side).map(({ id }) => id));
  const isWon = (node: string) => ends.get(node) === 'won';
  /** Made where deals come to rest: that is the way on, though none is seen to take it. */
  const isAssumedWin = ({ to, passages }: Way) => passages === 0 && isWon(to);
  const winning = new Set<string>();
  const main = new Map<string, string>();
  // From the last stage backwards: what lies before knows already whether it comes to a win.
  for (const { id } of [...stages].reverse()) {
    const onward = ways.filter(
      ({ from, to }) => from === id && (isWon(to) || (place.get(to) ?? -1) > place.get(id)!),
    );
    const toWin = onward.filter(({ to }) => isWon(to) || winning.has(to));
    const [best] = (toWin.length > 0 ? toWin : onward).toSorted(
      (a, b) =>
        Number(aside.has(a.to)) - Number(aside.has(b.to)) ||
        Number(isAssumedWin(b)) - Number(isAssumedWin(a)) ||
        b.passages - a.passages ||
        (place.get(a.to) ?? stages.length) - (place.get(b.to) ?? stages.length),
    );
    if (toWin.length > 0) winning.add(id);
    if (best) main.set(id, best.to);
  }
  return main;
}
