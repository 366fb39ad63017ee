import { openDB } from 'idb';
import type { KeyValueStore } from './port';

const TABLE = 'values';

/** One IndexedDB database as a key-value store. Rejects where the browser refuses storage. */
export async function indexedDbStore(name: string): Promise<KeyValueStore> {
  const db = await openDB(name, 1, { upgrade: (database) => void database.createObjectStore(TABLE) });
  const update: KeyValueStore['update'] = async (keys, change) => {
    const transaction = db.transaction(TABLE, 'readwrite', { durability: 'strict' });
    try {
      const values: unknown[] = await Promise.all(keys.map((key) => transaction.store.get(key)));
      for (const [key, value] of change(values)) {
        if (value === undefined) void transaction.store.delete(key);
        else void transaction.store.put(value, key);
      }
    } catch (error) {
      transaction.done.catch(() => undefined);
      transaction.abort();
      throw error;
    }
    await transaction.done;
  };
  const setAll: KeyValueStore['setAll'] = (entries) => update([], () => entries);
  return {
    get: (key) => db.get(TABLE, key),
    set: (key, value) => setAll([[key, value]]),
    setAll,
    update,
    delete: (key) => db.delete(TABLE, key),
    keys: async (prefix) =>
      (await db.getAllKeys(TABLE, IDBKeyRange.bound(prefix, prefix + '\uffff'))).map(String),
  };
}
