export type { KeyValueStore } from './port';
export { memoryStore } from './memory';
export { indexedDbStore } from './indexed-db';
