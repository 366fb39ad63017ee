import type { Id } from '@/runtime/format';

export function indexOf<T extends { readonly id: Id }>(list: readonly T[]): ReadonlyMap<Id, T> {
  return new Map(list.map((one) => [one.id, one]));
}

/** Groups in the order of the list; a null key leaves the item out. */
export function groupBy<T>(list: readonly T[], key: (one: T) => string | null): ReadonlyMap<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const one of list) {
    const at = key(one);
    if (at === null) continue;
    const group = groups.get(at);
    if (group) group.push(one);
    else groups.set(at, [one]);
  }
  return groups;
}
