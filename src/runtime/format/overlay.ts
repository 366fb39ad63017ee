/** Numbers of a log laid on the drawing. Analytics computes them, the designer shows them. */

/** A share with its denominator; the range is Wilson's at 95 %. */
export interface Share {
  part: number;
  whole: number;
  low: number;
  high: number;
}

/** Where no time of day is known, what dates alone tell of how long it took, in days of the calendar. */
export interface SpansByDates {
  /** Visits or passages whose dates are known. */
  dated: number;
  medianDays: number;
  p90Days: number;
}

export interface StageNumbers {
  stage: string;
  /** Deals that were in the stage at least once. */
  deals: number;
  /** Of them in it now. */
  now: number;
  /** Sum of amounts of the deals that are in it now, minor units. */
  amountNowMinor: number;
  /** Deals that went on to a later stage or won, of all that were here; of none where the stage has no place in the order. */
  conversion: Share;
  /** Deals whose last stage this was and that ended lost. */
  lost: number;
  lostAmountMinor: number;
  /** The same for deals that turned out not to be ours: no loss, so they are counted apart. */
  notOurs: number;
  /** Visits whose working time is known. */
  timed: number;
  /** Working minutes of these; null where times are unknown. */
  medianMinutes: number | null;
  p90Minutes: number | null;
  byDates?: SpansByDates;
}

export interface TransitionNumbers {
  from: string;
  /** Stage or end. */
  to: string;
  /** Deals that took it at least once, and passages in all. */
  deals: number;
  passages: number;
  /** Passages of all that left `from`. */
  share: Share;
  /** Of the passages, those whose working time in `from` is known. */
  timed: number;
  medianMinutes: number | null;
  byDates?: SpansByDates;
}

export interface Overlay {
  /** Name of the log and what it covers, for the legend. */
  log: string;
  deals: number;
  events: number;
  from: string | null;
  to: string | null;
  version: string | null;
  stages: StageNumbers[];
  /** Passages seen in the log, also those that are not drawn. */
  transitions: TransitionNumbers[];
  ends: { end: string; deals: number; amountMinor: number }[];
  /** Stage where most of the money is lost. */
  biggestLoss: { stage: string; lost: number; lostAmountMinor: number; share: Share } | null;
}
