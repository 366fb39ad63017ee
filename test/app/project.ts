import { readFileSync } from 'node:fs';
import { vi } from 'vitest';
import type { KeyValueStore } from '@/kit/storage';
import { createAppSession, type AppSession } from '@/app/session/app-session';
import { openSession, type Session } from '@/app/session/session';
import { readShared, writeRecords } from '@/app/session/records';
import { emptyProject, type Process, type Project } from '@/runtime/format';
import { anna, monday } from '../runtime/engine/deal';
import { templateProcess } from '../runtime/engine/template';

/** The part of the page that a session listens to. */
export const page = new EventTarget();
vi.stubGlobal('document', page);

/** The demo and its numbers, served from the folder that is shipped. */
vi.stubGlobal('fetch', (address: string) =>
  Promise.resolve(new Response(readFileSync(address.replace('./', 'public/')))),
);

export const projectOf = (id: string, process: Process = templateProcess()): Project => ({
  ...emptyProject({ id, title: 'Ромашка' }),
  processes: [process],
  people: [{ id: anna.person, name: 'Анна', role: anna.role, absences: [] }],
  clock: { kind: 'frozen', at: new Date(monday).toISOString() },
});

export interface Told {
  failures: string[];
  takenOver: number;
  gone: number;
}

/** One tab on a project of the store. */
export async function openTab(store: KeyValueStore, id: string): Promise<{ session: Session; told: Told }> {
  const { value, revision } = await readShared(store, id, 'document');
  const told: Told = { failures: [], takenOver: 0, gone: 0 };
  const session = await openSession({
    store,
    id,
    project: value ?? projectOf(id),
    revision,
    overlay: null,
    onFailure: (cause) => void told.failures.push(cause),
    onTakenOver: () => void told.takenOver++,
    onGone: () => void told.gone++,
  });
  return { session, told };
}

export const putProject = (store: KeyValueStore, project: Project): Promise<void> =>
  writeRecords(store, project.id, { document: project, seed: [] });

export interface AppTold {
  failures: string[];
  fallbacks: string[];
}

export async function openApp(store: KeyValueStore): Promise<{ app: AppSession; told: AppTold }> {
  const told: AppTold = { failures: [], fallbacks: [] };
  const app = createAppSession({
    locale: 'en',
    store: Promise.resolve(store),
    onFailure: (cause) => void told.failures.push(cause),
    onFallback: (title, cause) => void told.fallbacks.push(`${title}: ${String(cause)}`),
    onTakenOver: () => undefined,
  });
  await app.started;
  return { app, told };
}

/** What other tabs said in the meantime has arrived. */
export const heard = () => new Promise((resolve) => setTimeout(resolve, 40));
