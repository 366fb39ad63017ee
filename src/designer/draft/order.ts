/**
 * The order in which deals come to the stages. What the log lists is kept, for somebody may have put it so; it is left
 * only where the deals plainly went another way, as in a list by the alphabet. Then the order comes from the passages:
 * stages that nothing leads out of go last, those that nothing leads into first, else the one that gives away most
 * beyond what it gets (Eades, Lin, Smyth 1993: a small set of backward arrows). Cost: stages² + passages × stages.
 */
import type { LogStage } from '@/runtime/format';
import type { Passage } from './flow';

/** A list against which more than this share of the passages runs is no order. */
const mostBackward = 0.2;

export function inOrder(stages: readonly LogStage[], passages: readonly Passage[]): readonly LogStage[] {
  const between = betweenStages(stages, passages);
  const all = between.reduce((sum, one) => sum + one.passages, 0);
  const listed = backward(stages, between);
  if (listed <= all * mostBackward) return stages;
  const found = byPassages(stages, between);
  return backward(found, between) * 2 < listed ? found : stages;
}

function betweenStages(stages: readonly LogStage[], passages: readonly Passage[]): Passage[] {
  const names = new Set(stages.map(({ id }) => id));
  return passages.filter(({ from, to }) => from !== to && names.has(from) && names.has(to));
}

function backward(stages: readonly LogStage[], passages: readonly Passage[]): number {
  const place = new Map(stages.map(({ id }, at) => [id, at]));
  return passages
    .filter(({ from, to }) => place.get(to)! < place.get(from)!)
    .reduce((sum, one) => sum + one.passages, 0);
}

function byPassages(stages: readonly LogStage[], passages: readonly Passage[]): LogStage[] {
  const left = new Set(stages.map(({ id }) => id));
  const first: string[] = [];
  const last: string[] = [];
  while (left.size > 0) {
    const inner = passages.filter(({ from, to }) => left.has(from) && left.has(to));
    const weight = new Map([...left].map((id) => [id, { out: 0, into: 0 }]));
    for (const { from, to, passages: count } of inner) {
      weight.get(from)!.out += count;
      weight.get(to)!.into += count;
    }
    const chosen = nextOf([...weight]);
    left.delete(chosen.id);
    (chosen.isLast ? last : first).push(chosen.id);
  }
  const byName = new Map(stages.map((stage) => [stage.id, stage]));
  return [...first, ...last.reverse()].map((id) => byName.get(id)!);
}

type Weighed = [id: string, weight: { out: number; into: number }];

/** Those that deals do not pass at all keep their place at the front of what is left. */
function nextOf(weighed: readonly Weighed[]): { id: string; isLast: boolean } {
  const source = weighed.find(([, { into }]) => into === 0);
  if (source) return { id: source[0], isLast: false };
  const sink = weighed.findLast(([, { out }]) => out === 0);
  if (sink) return { id: sink[0], isLast: true };
  const gain = ([, { out, into }]: Weighed) => out - into;
  const best = weighed.reduce((a, b) => (gain(b) > gain(a) ? b : a));
  return { id: best[0], isLast: false };
}
