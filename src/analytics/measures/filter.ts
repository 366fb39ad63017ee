import type { Dimension, GroupKey } from './dimension';

/** A condition on deals. All filters of a question hold together; no filters: every deal of the log. */
export type Filter =
  /** The value is one of these (`not`: none of these); null stands for deals without a value. */
  | { kind: 'values'; dimension: Dimension; values: readonly GroupKey[]; not?: boolean }
  /** Local dates, both ends included; null: open at that side. Deals without the date are left out. */
  | { kind: 'dates'; on: 'opened' | 'closed'; from: string | null; to: string | null }
  /** Amount in minor units, both ends included. Deals without an amount are left out. */
  | { kind: 'amount'; fromMinor: number | null; toMinor: number | null };
