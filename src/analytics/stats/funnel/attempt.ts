/**
 * A try of one deal to walk through the steps. It grows by one link a step, and links are shared: several tries can
 * go on from one.
 */
export interface Attempt {
  /** Steps reached. */
  readonly depth: number;
  /** Row of the event that reached the last of them. */
  readonly row: number;
  readonly at: number;
  /** Instant of the first step. The window runs from here. */
  readonly start: number;
  readonly before: Attempt | null;
  /** A forbidden event came while the try stood between the two steps. */
  tainted: boolean;
  /** It has reached the next step: it stands here no longer. */
  left: boolean;
}

export const begin = (row: number, at: number): Attempt => ({
  depth: 1,
  row,
  at,
  start: at,
  before: null,
  tainted: false,
  left: false,
});

export function advance(attempt: Attempt, row: number, at: number): Attempt {
  attempt.left = true;
  return {
    depth: attempt.depth + 1,
    row,
    at,
    start: attempt.start,
    before: attempt,
    tainted: attempt.tainted,
    left: false,
  };
}

export function uses(attempt: Attempt, row: number): boolean {
  for (let link: Attempt | null = attempt; link; link = link.before) if (link.row === row) return true;
  return false;
}

/** Rows of the events that reached the steps, first step first. */
export function rowsOf(attempt: Attempt): number[] {
  const rows: number[] = [];
  for (let link: Attempt | null = attempt; link; link = link.before) rows.push(link.row);
  return rows.reverse();
}

/** The first try that got furthest; a clean one that got as far takes the place of a tainted one. */
export const further = (best: Attempt | null, next: Attempt): Attempt =>
  !best || next.depth > best.depth || (next.depth === best.depth && best.tainted && !next.tainted)
    ? next
    : best;
