/** One local day: its working intervals as instants, and the working milliseconds of the calendar before it. */
export interface WorkDay {
  readonly from: readonly number[];
  readonly to: readonly number[];
  readonly before: number;
}

/**
 * Working days laid end to end. The idea: totals are added up outwards from an origin, a year at a time, only as far as
 * somebody asks; then a day is a look-up in a dense list, and the day in which a total is reached is found by leaping
 * whole weeks and walking a few days, or by halving if holidays lie between. Cost: about 0.2 ms per year, once.
 */
export interface Timeline {
  day(day: number): WorkDay;
  /** The last day whose total before it is still below the number; `near` is a day to begin with. */
  dayOf(total: number, near: number): number;
}

const year = 366;
/** Days walked one by one before the list is halved. */
const patience = 16;

/** `hoursOf` must give work now and then in both directions, else a total may never be reached. */
export function timeline(
  origin: number,
  /** Working milliseconds of a usual week. */
  week: number,
  hoursOf: (day: number) => { readonly from: number[]; readonly to: number[] },
): Timeline {
  /** `ahead[i]` is the day `origin + i`, `behind[i]` the day `origin - 1 - i`. */
  const ahead: WorkDay[] = [];
  const behind: WorkDay[] = [];

  function growAhead(): void {
    let before = 0;
    const last = ahead.at(-1);
    if (last) before = last.before + lengthOf(last);
    for (let i = 0; i < year; i++) {
      const { from, to } = hoursOf(origin + ahead.length);
      const made: WorkDay = { from, to, before };
      ahead.push(made);
      before += lengthOf(made);
    }
  }

  function growBehind(): void {
    let after = behind.at(-1)?.before ?? 0;
    for (let i = 0; i < year; i++) {
      const { from, to } = hoursOf(origin - 1 - behind.length);
      after -= lengthOf({ from, to });
      behind.push({ from, to, before: after });
    }
  }

  function day(at: number): WorkDay {
    if (at >= origin) {
      while (ahead.length <= at - origin) growAhead();
      return ahead[at - origin]!;
    }
    while (behind.length < origin - at) growBehind();
    return behind[origin - 1 - at]!;
  }

  function dayOf(total: number, near: number): number {
    let at = near + 7 * Math.trunc((total - day(near).before) / week);
    for (let steps = 0; steps < patience; steps++) {
      if (day(at).before >= total) at--;
      else if (day(at + 1).before < total) at++;
      else return at;
    }
    return halved(total);
  }

  function halved(total: number): number {
    if (total > 0) {
      while (ahead.length === 0 || ahead.at(-1)!.before < total) growAhead();
      return origin + firstWhere(ahead, ({ before }) => before >= total) - 1;
    }
    while (behind.length === 0 || behind.at(-1)!.before >= total) growBehind();
    return origin - 1 - firstWhere(behind, ({ before }) => before < total);
  }

  return { day, dayOf };
}

function lengthOf({ from, to }: Pick<WorkDay, 'from' | 'to'>): number {
  let sum = 0;
  for (let i = 0; i < from.length; i++) sum += to[i]! - from[i]!;
  return sum;
}

/** Index of the first item that holds; the items that do not hold come first. */
function firstWhere<T>(list: readonly T[], holds: (item: T) => boolean): number {
  let [low, high] = [0, list.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(list[middle]!)) high = middle;
    else low = middle + 1;
  }
  return low;
}
