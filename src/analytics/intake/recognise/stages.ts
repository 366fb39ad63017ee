/** The order of stages: by what the words usually mean, else by the order in which deals passed them. */
import type { StageRecipe } from '../recipe/recipe';
import { stageRank } from './words';

/** Sequences of stages, one a deal, in time order; empty when the files hold no history. */
export type Histories = readonly (readonly string[])[];

export function stagesOf(
  values: readonly string[],
  histories: Histories,
): { stages: StageRecipe[]; isCertain: boolean } {
  const unique = [...new Set(values)];
  const places = meanPlaces(unique, histories);
  const ranks = new Map(unique.map((value) => [value, stageRank(value)]));
  const known = [...ranks.values()].filter((rank) => rank !== null);
  const isCertain =
    unique.length < 2 ||
    unique.every((value) => places.has(value)) ||
    (known.length === unique.length && new Set(known).size === known.length);
  const order = new Map(unique.map((value, index) => [value, index]));
  const place = (value: string) => places.get(value) ?? ranks.get(value) ?? unique.length;
  const sorted = [...unique].sort((a, b) => place(a) - place(b) || order.get(a)! - order.get(b)!);
  return { stages: sorted.map((value) => ({ id: value, title: value, values: [value] })), isCertain };
}

/** Mean place of a stage in the histories that hold more than one stage. */
function meanPlaces(values: readonly string[], histories: Histories): Map<string, number> {
  const wanted = new Set(values);
  const sums = new Map<string, { sum: number; times: number }>();
  for (const history of histories) {
    const stages = history.filter((stage) => wanted.has(stage));
    if (stages.length < 2) continue;
    for (const [index, stage] of stages.entries()) {
      const total = sums.get(stage) ?? { sum: 0, times: 0 };
      sums.set(stage, { sum: total.sum + index / (stages.length - 1), times: total.times + 1 });
    }
  }
  return new Map([...sums].map(([stage, { sum, times }]) => [stage, (sum / times) * values.length]));
}
