import type { Dimension, GroupKey } from '@/analytics/measures';
import { keyOrder } from './key-order';
import type { LogShape } from './log-shape';

/** Largest group first; groups of the same size by their keys. */
export function groupOrder<Group extends { key: GroupKey }>(
  dimension: Dimension | null,
  log: LogShape,
  size: (group: Group) => number,
): (first: Group, second: Group) => number {
  const byKey = keyOrder(dimension, log);
  return (first, second) => size(second) - size(first) || byKey(first.key, second.key);
}
