/** A small seeded generator (mulberry32): the same seed, the same choices. */
export class Chance {
  constructor(private seed: number) {}

  /** 0 ≤ x < 1. */
  next(): number {
    this.seed = (this.seed + 0x6d2b79f5) | 0;
    let t = Math.imul(this.seed ^ (this.seed >>> 15), 1 | this.seed);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  }

  below(count: number): number {
    return Math.floor(this.next() * count);
  }

  maybe(share = 0.5): boolean {
    return this.next() < share;
  }

  of<T>(list: readonly T[]): T {
    if (list.length === 0) throw new Error('nothing to choose from');
    return list[this.below(list.length)]!;
  }

  some<T>(list: readonly T[], share = 0.5): T[] {
    return list.filter(() => this.maybe(share));
  }
}
