/**
 * Rows of logs that no document lists. They are there on purpose for a short while: a log that was removed can still
 * be asked back, one that is being imported is not listed yet. A tab that is closed in between leaves them behind.
 */
import type { KeyValueStore } from '@/kit/storage';
import type { Project } from '@/runtime/format';
import { LIVE } from './own-log';
import { logKey, recordKey } from './records';

/** Whoever still needs rows that nothing lists, in this tab or another, is done with them by then. */
export const GRACE = 10 * 60_000;

/** When each log was first seen with rows and without a place in the document. */
type Strays = Record<string, number>;

const straysKey = (project: string): string => `project/${project}/strays`;

function isListed(document: unknown, log: string): boolean {
  return log === LIVE || (document as Project).logs.some(({ id }) => id === log);
}

/** Deletes the rows of these logs, except of those that the stored document lists: nobody comes in between. */
export async function dropUnlisted(
  store: KeyValueStore,
  project: string,
  logs: readonly string[],
): Promise<void> {
  await store.update([recordKey(project, 'document')], ([document]) =>
    document
      ? logs
          .filter((log) => !isListed(document, log))
          .map((log) => [logKey(project, log), undefined] as const)
      : [],
  );
}

/**
 * Notes the rows that nothing lists, and deletes those that were noted long enough ago. Resolves to the time when to
 * look again; null: there is nothing to wait for.
 */
export async function sweepLogs(store: KeyValueStore, project: string, now: number): Promise<number | null> {
  const prefix = logKey(project, '');
  const logs = (await store.keys(prefix)).map((key) => key.slice(prefix.length));
  let next: number | null = null;
  await store.update([recordKey(project, 'document'), straysKey(project)], ([document, noted]) => {
    if (!document) return [];
    const known = (noted ?? {}) as Strays;
    const strays = logs.filter((log) => !isListed(document, log));
    if (strays.length === 0) return noted ? [[straysKey(project), undefined]] : [];
    // A clock that was set back must not keep them for ever.
    const since = (log: string) => Math.min(known[log] ?? now, now);
    const left = strays.filter((log) => now - since(log) < GRACE);
    next = left.length > 0 ? Math.min(...left.map(since)) + GRACE : null;
    return [
      ...strays.filter((log) => !left.includes(log)).map((log) => [logKey(project, log), undefined] as const),
      [
        straysKey(project),
        left.length > 0 ? Object.fromEntries(left.map((log) => [log, since(log)])) : undefined,
      ] as const,
    ];
  });
  return next;
}
