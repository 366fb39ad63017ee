/** Who takes the room of the browser, when it gives no more. */
import type { NoRoom } from '@/analytics/bench';
import type { LogSource } from '@/analytics/warehouse';
import type { KeyValueStore } from '@/kit/storage';
import type { LogInfo } from '@/runtime/format';
import { isOwn } from './own-log';
import { logBytes, readShelf } from './records';

/** What browsers say when the storage of a site is full. */
export const isOutOfRoom = (error: unknown): boolean =>
  error instanceof Error && error.name === 'QuotaExceededError';

/** Room that the browser has left for this site, by its own account; null: it does not say. */
export async function freeBytes(): Promise<number | null> {
  // Plain http has no such account, nor has a page that is no page.
  const storage =
    typeof navigator === 'undefined' ? undefined : (navigator.storage as StorageManager | undefined);
  const { quota, usage } = (await storage?.estimate().catch(() => null)) ?? {};
  return quota === undefined || usage === undefined ? null : quota - usage;
}

export async function noRoomFor(
  { events, cases }: LogSource,
  store: KeyValueStore,
  project: string,
  logs: readonly LogInfo[],
): Promise<NoRoom> {
  const [here, elsewhere] = await Promise.all([
    Promise.all(
      logs.map(async (info) => ({
        id: info.id,
        name: info.name,
        bytes: (await logBytes(store, project, info.id)) ?? 0,
        isOwn: isOwn(info),
      })),
    ),
    otherProjects(store, project),
  ]);
  return {
    needed: events.size + cases.size,
    logs: largestFirst(here),
    projects: largestFirst(elsewhere),
  };
}

async function otherProjects(store: KeyValueStore, project: string): Promise<NoRoom['projects']> {
  const shelf = await readShelf(store);
  const keys = await store.keys('project/');
  const projects = (shelf?.projects ?? []).filter(({ id }) => id !== project);
  return Promise.all(
    projects.map(async ({ id, title }) => {
      const prefix = `project/${id}/log/`;
      const logs = keys.filter((key) => key.startsWith(prefix)).map((key) => key.slice(prefix.length));
      const sizes = await Promise.all(logs.map((log) => logBytes(store, id, log)));
      return { title, bytes: sizes.reduce<number>((sum, bytes) => sum + (bytes ?? 0), 0) };
    }),
  );
}

/** What takes no room is no help. */
const largestFirst = <T extends { bytes: number }>(list: readonly T[]): T[] =>
  list.filter(({ bytes }) => bytes > 0).toSorted((a, b) => b.bytes - a.bytes);
