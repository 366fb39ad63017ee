import type { SavedEditor } from '@/designer/edit';
import type { LogSource } from '@/analytics/warehouse';
import type { KeyValueStore } from '@/kit/storage';
import type { LogStage, Overlay, Project } from '@/runtime/format';
import type { DealEvent } from '@/runtime/engine';

/** Numbers for the drawing, and what they were computed from: they are shown for that log and for no other. */
export interface MeasuredOverlay {
  log: string;
  /** State of the live deals it holds; see `liveVersion`. */
  version: string;
  /** Where the stages of the log stood when it was counted; see `placesKey`. */
  places?: string;
  numbers: Overlay;
  /** Stages of the log under its own names; absent in what is shipped with the page. */
  own?: OwnStages;
}

/** Stages under the names of the log, and which of them how many deals were in: a sign a stage, `1` where they were. */
export interface OwnStages {
  stages: readonly LogStage[];
  ways: readonly { readonly been: string; readonly deals: number }[];
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

/** Puts the project first on the shelf, beside whatever other tabs have put there meanwhile. */
export async function shelve(store: KeyValueStore, entry: ShelfEntry): Promise<Shelf> {
  let shelf: Shelf = { current: entry.id, projects: [entry] };
  await store.update([SHELF], ([kept]) => {
    const others = ((kept as Shelf | undefined)?.projects ?? []).filter(({ id }) => id !== entry.id);
    shelf = { current: entry.id, projects: [entry, ...others] };
    return [[SHELF, shelf]];
  });
  return shelf;
}

/** Prefix of the journal's records. */
export const journalPrefix = (project: string): string => `project/${project}/deal/`;

export const recordKey = (project: string, part: keyof ProjectRecords): string =>
  `project/${project}/${part}`;
const revisionKey = (project: string, part: SharedPart): string => `project/${project}/revision/${part}`;
export const logKey = (project: string, log: string): string => `project/${project}/log/${log}`;

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

/** Parts that two tabs may change at once; each has a number that grows with every write. */
export type SharedPart = 'document' | 'editor';

export interface SharedRecord<Part extends SharedPart> {
  value: ProjectRecords[Part] | undefined;
  revision: number;
}

/**
 * Reads what is kept now and writes what `change` makes of it, as one act: no tab writes over what it has not seen.
 * `change` gives undefined to leave all as it is. Gives back what was there before.
 */
export async function updateShared<Part extends SharedPart>(
  store: KeyValueStore,
  project: string,
  part: Part,
  change: (kept: SharedRecord<Part>) => ProjectRecords[Part] | undefined,
): Promise<SharedRecord<Part>> {
  const keys = [recordKey(project, part), revisionKey(project, part)] as const;
  let seen: SharedRecord<Part> = { value: undefined, revision: 0 };
  await store.update(keys, ([value, revision]) => {
    seen = {
      value: value as ProjectRecords[Part] | undefined,
      revision: (revision as number | undefined) ?? 0,
    };
    const next = change(seen);
    return next === undefined
      ? []
      : [
          [keys[0], next],
          [keys[1], seen.revision + 1],
        ];
  });
  return seen;
}

export const readShared = <Part extends SharedPart>(
  store: KeyValueStore,
  project: string,
  part: Part,
): Promise<SharedRecord<Part>> => updateShared(store, project, part, () => undefined);

export const readLog = (store: KeyValueStore, project: string, log: string): Promise<LogSource | undefined> =>
  store.get(logKey(project, log));

export const writeLog = (
  store: KeyValueStore,
  project: string,
  log: string,
  source: LogSource | undefined,
): Promise<void> => store.setAll([[logKey(project, log), source]]);

export const hasLog = async (store: KeyValueStore, project: string, log: string): Promise<boolean> =>
  (await store.keys(logKey(project, log))).includes(logKey(project, log));

/** Room that a log takes; null: it is not stored here. Its tables are not read for it. */
export async function logBytes(store: KeyValueStore, project: string, log: string): Promise<number | null> {
  const source = await readLog(store, project, log);
  return source ? source.events.size + source.cases.size : null;
}

/** Everything of the project, gone in one transaction; the revisions go on, so that another tab sees that it is gone. */
export async function deleteRecords(store: KeyValueStore, project: string): Promise<void> {
  const keys = await store.keys(`project/${project}/`);
  const revisions = (['document', 'editor'] as const).map((part) => revisionKey(project, part));
  await store.update(revisions, (known) => [
    ...keys.map((key) => [key, undefined] as const),
    ...revisions.map((key, at) => [key, ((known[at] as number | undefined) ?? 0) + 1] as const),
  ]);
}
