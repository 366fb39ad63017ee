import type { Duration, Id, NameOf } from '@/runtime/format';
import type { Place } from './place';

export type FindingSeverity = 'error' | 'warning' | 'info';

/** A thing named by a finding. Its title is looked up when the finding is worded, so that the data stays plain. */
export interface Named {
  readonly name: NameOf;
  readonly id: Id;
}

export type FindingValue =
  | string
  | number
  | Named
  | readonly Named[]
  | Duration
  /** A share of one, worded as a percentage. */
  | { readonly share: number };

export interface Finding<Rule extends string = string> {
  readonly rule: Rule;
  readonly severity: FindingSeverity;
  readonly at: Place;
  readonly values: Readonly<Record<string, FindingValue>>;
}
