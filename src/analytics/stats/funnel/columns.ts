/**
 * Events of many deals side by side, sorted by deal and inside a deal by time; ties keep the order of the source.
 * Columns instead of objects: a million events are four arrays.
 */
export interface EventColumns {
  /** Number of the deal. Rows of one deal stand together. */
  deal: ArrayLike<number>;
  /** Name of the event as a number. */
  code: ArrayLike<number>;
  /** Instant, ms. */
  at: ArrayLike<number>;
  /** What a split by a column of the events looks at. */
  value?: readonly (string | null)[];
}

/** Rows `from` to `to`, `to` not included. */
export interface Span {
  from: number;
  to: number;
}

/** The rows of each deal, in the order in which they stand. */
export function* dealSpans({ deal }: Pick<EventColumns, 'deal'>): Generator<Span & { deal: number }> {
  for (let from = 0, to = 0; from < deal.length; from = to) {
    while (to < deal.length && deal[to] === deal[from]) to++;
    yield { deal: deal[from]!, from, to };
  }
}

/** The rows of each instant of a deal. `mixed`: they are events of different names. */
export function* instants({ at, code }: EventColumns, span: Span): Generator<Span & { mixed: boolean }> {
  for (let from = span.from, to = from; from < span.to; from = to) {
    let mixed = false;
    for (; to < span.to && at[to] === at[from]; to++) mixed ||= code[to] !== code[from];
    yield { from, to, mixed };
  }
}
