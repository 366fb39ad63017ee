/**
 * Where a room keeps things between visits. Values are structured-cloneable (plain data, Blob). Keys sort
 * as text, which gives ranges by prefix.
 */
export interface KeyValueStore {
  get<T>(key: string): Promise<T | undefined>;
  set(key: string, value: unknown): Promise<void>;
  /** Several writes in one transaction: all or none. A value of undefined deletes. */
  setAll(entries: readonly (readonly [string, unknown])[]): Promise<void>;
  /** Reads the keys and writes what `change` makes of their values, in one transaction: no other tab comes between. */
  update(
    keys: readonly string[],
    change: (values: unknown[]) => readonly (readonly [string, unknown])[],
  ): Promise<void>;
  delete(key: string): Promise<void>;
  /** Keys that begin with the prefix, in order. */
  keys(prefix: string): Promise<string[]>;
}
