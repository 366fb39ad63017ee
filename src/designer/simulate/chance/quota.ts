import type { Random } from './random';

/**
 * Systematic sampling (Madow, 1949): probabilities are added up, and something happens whenever the sum passes a
 * whole number. Among any run of n cases with probability p it happens np times, give or take one, in whatever
 * order the cases come. A truth planted among a hundred deals is then found under every seed, where independent
 * coins would often hide it. Each cell keeps a sum of its own, begun at a random place.
 */
export interface Quota {
  happens(cell: string, probability: number): boolean;
  /** One of the keys; each of them comes in proportion to its weight. */
  choose<K extends string>(cell: string, weights: Readonly<Record<K, number>>): K;
}

export function quota(random: Random): Quota {
  const sums = new Map<string, number>();
  const carried = new Map<string, Map<string, number>>();
  return {
    happens(cell, probability) {
      const before = sums.get(cell) ?? random.fork(cell).next();
      const after = before + probability;
      sums.set(cell, after);
      return Math.floor(after) > Math.floor(before);
    },
    choose(cell, weights) {
      const keys = Object.keys(weights) as (keyof typeof weights)[];
      const total = keys.reduce((sum, key) => sum + weights[key], 0);
      let debts = carried.get(cell);
      if (!debts) {
        const start = random.fork(cell);
        debts = new Map(keys.map((key) => [key, start.next() * 0.5]));
        carried.set(cell, debts);
      }
      // Every key earns its share; the one that has waited most is taken and pays a whole.
      let best = keys[0]!;
      for (const key of keys) {
        debts.set(key, (debts.get(key) ?? 0) + weights[key] / total);
        if (debts.get(key)! > debts.get(best)!) best = key;
      }
      debts.set(best, debts.get(best)! - 1);
      return best;
    },
  };
}
