import type { Random } from './random';

/** Whether something with the probability happens. */
export const chance = (random: Random, probability: number): boolean => random.next() < probability;

/** A number between the two. */
export const between = (random: Random, low: number, high: number): number =>
  low + (high - low) * random.next();

/** A whole number from `low` to `high`, both included. */
export const wholeBetween = (random: Random, low: number, high: number): number =>
  low + Math.floor(random.next() * (high - low + 1));

export const pick = <T>(random: Random, items: readonly T[]): T =>
  items[Math.floor(random.next() * items.length)]!;

/** One of the keys, with chances in proportion to the weights. */
export function weighted<K extends string>(random: Random, weights: Readonly<Record<K, number>>): K {
  const entries = Object.entries(weights) as [K, number][];
  let rest = random.next() * entries.reduce((sum, [, weight]) => sum + weight, 0);
  for (const [key, weight] of entries) {
    rest -= weight;
    if (rest < 0) return key;
  }
  return entries.at(-1)![0];
}

/** Standard normal by Box and Muller; one draw of the pair is thrown away, so that no state is kept. */
function normal(random: Random): number {
  const radius = Math.sqrt(-2 * Math.log(1 - random.next()));
  return radius * Math.cos(2 * Math.PI * random.next());
}

export const normalAround = (random: Random, mean: number, deviation: number): number =>
  mean + deviation * normal(random);

/** Log-normal: durations and sums are never negative and have a long tail. Cut at `spread`³ to keep dates sane. */
export const around = (random: Random, median: number, spread = 1.5): number =>
  median * Math.exp(Math.max(-3, Math.min(3, normal(random))) * Math.log(spread));

/** Fisher–Yates on a copy. */
export function shuffled<T>(random: Random, items: readonly T[]): T[] {
  const result = [...items];
  for (let i = result.length - 1; i > 0; i--) {
    const j = Math.floor(random.next() * (i + 1));
    [result[i], result[j]] = [result[j]!, result[i]!];
  }
  return result;
}
