/** The object without the key. */
export function without<T extends object, K extends keyof T>(object: T, key: K): Omit<T, K> {
  const rest = { ...object };
  delete rest[key];
  return rest;
}

/** What a change of each part may be: left out = unchanged, null = removed. */
export type Changes<T> = { readonly [K in keyof T]?: T[K] | null };

/** The object with the parts changed. Parts that must exist are never given as null by the commands' types. */
export function patched<T extends object>(object: T, changes: Changes<T>): T {
  let result: T = object;
  for (const key of Object.keys(changes) as (keyof T)[]) {
    const value = changes[key];
    if (value === undefined || value === result[key]) continue;
    result = value === null ? (without(result, key) as T) : { ...result, [key]: value };
  }
  return result;
}

/** An optional list: an empty one is left out of the document. */
export function orNone<T>(list: readonly T[] | undefined): T[] | null | undefined {
  if (list === undefined) return undefined;
  return list.length === 0 ? null : [...list];
}

/** An optional flag: only `true` is written. */
export function orAbsent(flag: boolean | undefined): true | null | undefined {
  if (flag === undefined) return undefined;
  return flag ? true : null;
}
