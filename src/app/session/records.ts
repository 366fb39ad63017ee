import type { SavedEditor } from '@/designer/edit';
import type { LogSource } from '@/analytics/warehouse';
import type { KeyValueStore } from '@/kit/storage';
import type { Overlay, Project } from '@/runtime/format';
import type { DealEvent } from '@/runtime/engine';

/** Numbers for the drawing, and what they were computed from: they are shown for that log and for no other. */
export interface MeasuredOverlay {
  log: string;
  /** State of the live deals it holds; see `liveVersion`. */
  version: string;
  numbers: Overlay;
}

/** What is kept of a project between visits, a record each, so that a change rewrites only its own part. */
export interface ProjectRecords {
  document: Project;
  editor: SavedEditor;
  overlay: MeasuredOverlay;
  /** Deals that came with the project; those worked on here are in the journal. */
  seed: DealEvent[][];
}

/** A project on the shelf. */
export interface ShelfEntry {
  id: string;
  title: string;
  openedAt: number;
}

export interface Shelf {
  current: string;
  projects: ShelfEntry[];
}

const SHELF = 'shelf';

export const readShelf = (store: KeyValueStore): Promise<Shelf | undefined> => store.get<Shelf>(SHELF);
export const writeShelf = (store: KeyValueStore, shelf: Shelf): Promise<void> => store.set(SHELF, shelf);

/** Prefix of the journal's records. */
export const journalPrefix = (project: string): string => `project/${project}/deal/`;

const recordKey = (project: string, part: keyof ProjectRecords): string => `project/${project}/${part}`;
const logKey = (project: string, log: string): string => `project/${project}/log/${log}`;

export function readRecord<Part extends keyof ProjectRecords>(
  store: KeyValueStore,
  project: string,
  part: Part,
): Promise<ProjectRecords[Part] | undefined> {
  return store.get(recordKey(project, part));
}

export function writeRecords(
  store: KeyValueStore,
  project: string,
  records: Partial<ProjectRecords>,
): Promise<void> {
  return store.setAll(
    (Object.keys(records) as (keyof ProjectRecords)[]).map(
      (part) => [recordKey(project, part), records[part]] as const,
    ),
  );
}

export const readLog = (store: KeyValueStore, project: string, log: string): Promise<LogSource | undefined> =>
  store.get(logKey(project, log));

export const writeLog = (
  store: KeyValueStore,
  project: string,
  log: string,
  source: LogSource | undefined,
): Promise<void> => store.setAll([[logKey(project, log), source]]);

/** Everything of the project, gone in one transaction. */
export async function deleteRecords(store: KeyValueStore, project: string): Promise<void> {
  const keys = await store.keys(`project/${project}/`);
  await store.setAll(keys.map((key) => [key, undefined] as const));
}
