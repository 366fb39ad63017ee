import { openDB } from 'idb';
import type { KeyValueStore } from './port';

const TABLE = 'values';

/** One IndexedDB database as a key-value store. Rejects where the browser refuses storage. */
export async function indexedDbStore(name: string): Promise<KeyValueStore> {
  const db = await openDB(name, 1, { upgrade: (database) => void database.createObjectStore(TABLE) });
  const setAll: KeyValueStore['setAll'] = async (entries) => {
    const transaction = db.transaction(TABLE, 'readwrite', { durability: 'strict' });
    for (const [key, value] of entries) {
      if (value === undefined) void transaction.store.delete(key);
      else void transaction.store.put(value, key);
    }
    await transaction.done;
  };
  return {
    get: (key) => db.get(TABLE, key),
    set: (key, value) => setAll([[key, value]]),
    setAll,
    delete: (key) => db.delete(TABLE, key),
    keys: async (prefix) =>
      (await db.getAllKeys(TABLE, IDBKeyRange.bound(prefix, prefix + '\uffff'))).map(String),
  };
}
