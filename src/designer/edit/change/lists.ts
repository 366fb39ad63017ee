import type { Id } from '@/runtime/format';
import type { Refusal, TargetKind } from '../command-map';

/** Edits of lists of things with ids. Everything untouched keeps its reference. */
export interface Refused {
  readonly refused: Refusal;
}

export function isRefused(value: object): value is Refused {
  return 'refused' in value;
}

export function notFound(what: TargetKind, id: Id): Refused {
  return { refused: { reason: 'not_found', what, id } };
}

/** The list with one item changed, or why not. */
export function changeIn<T extends { readonly id: Id }>(
  list: readonly T[],
  id: Id,
  what: TargetKind,
  change: (item: T) => T | Refused,
): T[] | Refused {
  const index = list.findIndex((item) => item.id === id);
  if (index < 0) return notFound(what, id);
  const changed = change(list[index]!);
  return isRefused(changed) ? changed : list.with(index, changed);
}

export function insertAt<T>(list: readonly T[], item: T, index: number | undefined): T[] {
  return list.toSpliced(Math.max(0, Math.min(index ?? list.length, list.length)), 0, item);
}

export function moveIn<T extends { readonly id: Id }>(
  list: readonly T[],
  id: Id,
  what: TargetKind,
  index: number,
): T[] | Refused {
  const from = list.findIndex((item) => item.id === id);
  if (from < 0) return notFound(what, id);
  return insertAt(list.toSpliced(from, 1), list[from]!, index);
}

/** Maps and drops (null) without making a new list when nothing changed. */
export function mapKeep<T>(list: readonly T[], change: (item: T, index: number) => T | null): T[] {
  let same = true;
  const result: T[] = [];
  list.forEach((item, index) => {
    const changed = change(item, index);
    if (changed !== item) same = false;
    if (changed !== null) result.push(changed);
  });
  return same ? (list as T[]) : result;
}

export function filterKeep<T>(list: readonly T[], keep: (item: T) => boolean): T[] {
  return mapKeep(list, (item) => (keep(item) ? item : null));
}
