/**
 * What comes next. A binary heap by time; equal times leave in the order in which they came, so that a simulation
 * never depends on how the heap happened to lie. Cost: O(log n) for put and take.
 */
export interface Heap<T> {
  readonly size: number;
  put(at: number, item: T): void;
  /** Time of the next item. */
  nextAt(): number | null;
  take(): T | null;
}

export function heap<T>(): Heap<T> {
  const times: number[] = [];
  const orders: number[] = [];
  const items: T[] = [];
  let count = 0;
  const before = (i: number, j: number) =>
    times[i]! < times[j]! || (times[i] === times[j] && orders[i]! < orders[j]!);
  const swap = (i: number, j: number) => {
    [times[i], times[j]] = [times[j]!, times[i]!];
    [orders[i], orders[j]] = [orders[j]!, orders[i]!];
    [items[i], items[j]] = [items[j]!, items[i]!];
  };
  return {
    get size() {
      return times.length;
    },
    put(at, item) {
      let i = times.length;
      times.push(at);
      orders.push(count++);
      items.push(item);
      for (let parent = (i - 1) >> 1; i > 0 && before(i, parent); parent = (i - 1) >> 1) {
        swap(i, parent);
        i = parent;
      }
    },
    nextAt: () => times[0] ?? null,
    take() {
      if (times.length === 0) return null;
      swap(0, times.length - 1);
      times.pop();
      orders.pop();
      const taken = items.pop()!;
      for (let i = 0; ;) {
        const [left, right] = [2 * i + 1, 2 * i + 2];
        let least = i;
        if (left < times.length && before(left, least)) least = left;
        if (right < times.length && before(right, least)) least = right;
        if (least === i) return taken;
        swap(i, least);
        i = least;
      }
    },
  };
}
