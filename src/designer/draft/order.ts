/**
 * The order in which deals come to the stages. What the log lists is kept, for somebody may have put it so; it is left
 * only where deals plainly went another way, as in a list by the alphabet or by the first rows. Then, as long as it
 * helps, the stage that gains most by it is taken out and put where the fewest passages turn back (the neighbourhood of
 * insertion of the linear ordering problem; Laguna, Martí, Campos 1999). What no deal says stays as it was listed.
 * Cost: stages² a move, and rarely more moves than stages.
 */
import type { LogStage } from '@/runtime/format';
import type { Passage } from './flow';

/** So much turning back is there in any process; against a list that is no order more deals go. */
const mostBackward = 0.05;
/** A gain of less is no reason to leave what was listed. */
const worthAnOrder = 2 / 3;

export function inOrder(stages: readonly LogStage[], passages: readonly Passage[]): readonly LogStage[] {
  const went = matrixOf(stages, passages);
  const listed = stages.map((_, at) => at);
  const all = went.flat().reduce((sum, count) => sum + count, 0);
  const turned = backward(listed, went);
  if (turned <= all * mostBackward) return stages;
  const found = sifted(listed, went);
  return backward(found, went) < turned * worthAnOrder ? found.map((at) => stages[at]!) : stages;
}

type Counts = readonly (readonly number[])[];

function matrixOf(stages: readonly LogStage[], passages: readonly Passage[]): Counts {
  const place = new Map(stages.map(({ id }, at) => [id, at]));
  const went = stages.map(() => stages.map(() => 0));
  for (const { from, to, passages: count } of passages) {
    const [a, b] = [place.get(from), place.get(to)];
    if (a !== undefined && b !== undefined && a !== b) went[a]![b]! += count;
  }
  return went;
}

const backward = (order: readonly number[], went: Counts): number =>
  order.reduce(
    (sum, to, at) => sum + order.slice(at + 1).reduce((later, from) => later + went[from]![to]!, 0),
    0,
  );

function sifted(order: readonly number[], went: Counts): readonly number[] {
  for (let best = order; ;) {
    const move = bestMove(best, went);
    if (!move) return best;
    const stage = best[move.from]!;
    best = best.toSpliced(move.from, 1).toSpliced(move.to, 0, stage);
  }
}

/** Each step past a neighbour turns the passages between the two round. */
function bestMove(order: readonly number[], went: Counts): { from: number; to: number } | null {
  let found: { from: number; to: number; gain: number } | null = null;
  for (let from = 0; from < order.length; from++)
    for (const step of [-1, 1]) {
      let gain = 0;
      for (let to = from + step; to >= 0 && to < order.length; to += step) {
        const [stage, other] = [order[from]!, order[to]!];
        const turned = went[other]![stage]! - went[stage]![other]!;
        gain += step > 0 ? turned : -turned;
        if (gain > (found?.gain ?? 0)) found = { from, to, gain };
      }
    }
  return found;
}
