export type { KeyValueStore } from './port';
export { memoryStore } from './memory';
export { indexedDbStore } from './indexed-db';
export { openPeers } from './peers';
export { freshId } from './fresh-id';
