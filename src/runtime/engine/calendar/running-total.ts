/**
 * Working time before each day, laid end to end. The idea: totals are added up outwards from an origin, a year at a
 * time, only as far as somebody asks; then the total before a day is a look-up, and the day in which a total
 * is reached a binary search. Cost: about 0.2 ms per year, once; O(log days) afterwards.
 */
export interface RunningTotal {
  /** Total from the origin to the beginning of the day; negative before the origin. */
  before(day: number): number;
  /** The last day whose total before it is still below the number. */
  dayOf(total: number): number;
}

const year = 366;

/** `lengthOf` must be positive now and then in both directions, else a total may never be reached. */
export function runningTotal(origin: number, lengthOf: (day: number) => number): RunningTotal {
  /** `ahead[i]`: total from the origin to the day `origin + i`. */
  const ahead = [0];
  /** `behind[i]`: total from the day `origin - i` to the origin. */
  const behind = [0];

  function growAhead(): void {
    for (let i = 0; i < year; i++) ahead.push(ahead.at(-1)! + lengthOf(origin + ahead.length - 1));
  }
  function growBehind(): void {
    for (let i = 0; i < year; i++) behind.push(behind.at(-1)! + lengthOf(origin - behind.length));
  }

  return {
    before(day) {
      if (day >= origin) {
        while (ahead.length <= day - origin) growAhead();
        return ahead[day - origin]!;
      }
      while (behind.length <= origin - day) growBehind();
      return -behind[origin - day]!;
    },
    dayOf(total) {
      if (total > 0) {
        while (ahead.at(-1)! < total) growAhead();
        return origin + firstWhere(ahead, (sum) => sum >= total) - 1;
      }
      while (behind.at(-1)! <= -total) growBehind();
      return origin - firstWhere(behind, (sum) => sum > -total);
    },
  };
}

/** Index of the first item that holds; the items that do not hold come first. */
function firstWhere(list: readonly number[], holds: (item: number) => boolean): number {
  let [low, high] = [0, list.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(list[middle]!)) high = middle;
    else low = middle + 1;
  }
  return low;
}
