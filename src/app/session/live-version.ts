import type { KeyValueStore } from '@/kit/storage';
import type { Journal } from '@/runtime/journal';

/** Changes with every fact written to a deal of the desk. */
export async function versionOf(journal: Promise<Journal>): Promise<string> {
  const changed = [...(await journal).changed().values()];
  return textOf(changed.map(({ state }) => [state.id, state.rev]));
}

/** The same, read from the records: a desk that nobody has opened yet is not opened for the sake of it. */
export async function storedVersion(store: KeyValueStore, prefix: string): Promise<string> {
  const keys = await store.keys(`${prefix}deal/`);
  const records = await Promise.all(keys.map((key) => store.get<unknown>(key)));
  return textOf(records.map((record, at) => [keys[at]!.slice(`${prefix}deal/`.length), lengthOf(record)]));
}

function lengthOf(record: unknown): number {
  const facts = typeof record === 'object' && record !== null && 'facts' in record ? record.facts : null;
  return Array.isArray(facts) ? facts.length : 0;
}

const textOf = (deals: readonly (readonly [id: string, rev: number])[]): string =>
  deals
    .map(([id, rev]) => `${id}:${rev}`)
    .sort()
    .join(' ');
