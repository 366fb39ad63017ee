import type { KeyValueStore } from './port';

/** For tests, and for a browser that refuses storage: the work lives until the tab closes. */
export function memoryStore(): KeyValueStore {
  const values = new Map<string, unknown>();
  const put = (key: string, value: unknown) => {
    if (value === undefined) values.delete(key);
    else values.set(key, structuredClone(value));
  };
  return {
    get: <T>(key: string) => Promise.resolve(values.get(key) as T | undefined),
    set: (key, value) => Promise.resolve(put(key, value)),
    setAll: (entries) => Promise.resolve(entries.forEach(([key, value]) => put(key, value))),
    update: (keys, change) =>
      new Promise((resolve) => {
        change(keys.map((key) => structuredClone(values.get(key)))).forEach(([key, value]) =>
          put(key, value),
        );
        resolve();
      }),
    delete: (key) => Promise.resolve(put(key, undefined)),
    keys: (prefix) => Promise.resolve([...values.keys()].filter((key) => key.startsWith(prefix)).sort()),
  };
}
