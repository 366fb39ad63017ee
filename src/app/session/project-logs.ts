/**
 * What is done with the logs of a project as wholes: added, put in each other's place, renamed, removed. The document
 * lists them, their rows lie beside it. A log is never listed without rows: rows are stored before the document lists
 * them, and deleted only after a document without them is stored. Rows that nothing lists, because a tab was closed in
 * between, are swept away at a later visit (`sweep-logs`).
 */
import type { ImportTarget, NoRoom } from '@/analytics/bench';
import type { ImportReport, Recipe } from '@/analytics/intake';
import type { LogSource } from '@/analytics/warehouse';
import type { KeyValueStore } from '@/kit/storage';
import type { LogInfo, LogPlaces, LogStage, Project, Result } from '@/runtime/format';
import { freeBytes, isOutOfRoom, noRoomFor } from './log-room';
import { infoOf, nameOf } from './log-info';
import { isOwn } from './own-log';
import { hasLog, logBytes, readLog, writeLog } from './records';
import { dropUnlisted } from './sweep-logs';
import {
  goneFrom,
  withdrawn,
  withLog,
  withLogBack,
  withLogRenamed,
  withoutLog,
  withRecipe,
  type Gone,
} from './with-logs';

export interface NewLog {
  source: LogSource;
  report: ImportReport;
  recipe: Recipe;
}

export interface AddedLog {
  id: string;
  /** The log that it took the place of, as long as that can be taken back. */
  replaced: Removal | null;
}

/** A log that is out of the project, while its rows still wait. */
export interface Removal {
  log: LogInfo;
  /** Puts it back as it stood; false: too late, its rows are deleted. */
  undo(): Promise<boolean>;
  /** It cannot be asked back any more: its rows are deleted. */
  finish(): Promise<void>;
  /** Calls when it is undone or finished, by whomever. */
  onOver(listener: () => void): void;
}

export interface ProjectLogs {
  /** Stores the log and chooses it. All or nothing: if it cannot be stored, what was there stays as it was. */
  add(log: NewLog, target: ImportTarget): Promise<Result<AddedLog, NoRoom>>;
  rename(log: string, name: string): void;
  /** Takes a log out of the project; null: it is part of the project, or not there. */
  remove(log: string): Removal | null;
  /** Gives up all that could still be taken back in this tab, for its room is needed. */
  finishRemovals(): Promise<void>;
  /** Bytes by log; what came with the page takes no room of the browser and is absent. */
  sizes(): Promise<ReadonlyMap<string, number>>;
}

export interface ProjectLogsOptions {
  store: KeyValueStore;
  id: string;
  current(): Project;
  change(update: (project: Project) => Project): void;
  /** Resolves when the document is stored with all its changes, rejects if it cannot be. */
  stored(): Promise<void>;
  /** Where the stages of a new log stand on the drawing, if that is beyond doubt. */
  placesOf(stages: readonly LogStage[]): Promise<LogPlaces | null>;
}

/** Chromium refuses for a second or two more after rows were deleted: it remembers how full it was. */
const PAUSES = [500, 1000, 2000, 4000];

export function openProjectLogs({
  store,
  id,
  current,
  change,
  stored,
  placesOf,
}: ProjectLogsOptions): ProjectLogs {
  /** What can still be taken back, and where it belongs. */
  const open = new Map<Removal, Gone>();
  /** Which log took the place of another: what is taken back takes the place of the last of them. */
  const heirs = new Map<string, string>();
  let isRoomFreed = false;
  const find = (log: string) => current().logs.find((info) => info.id === log);
  const lastHeir = (log: string): string => {
    const heir = heirs.get(log);
    return heir === undefined ? log : lastHeir(heir);
  };
  /** Once it is written that nothing lists them. Where that fails they are swept away at a later visit. */
  const drop = (log: string): Promise<void> =>
    stored()
      .then(() => dropUnlisted(store, id, [log]))
      .catch(() => undefined);

  /** `before`: the document that still had the log. */
  function removal(log: LogInfo, before: Project): Removal {
    const gone = goneFrom(before, log, [...open.values()]);
    const listeners: (() => void)[] = [];
    const over = () => {
      open.delete(made);
      listeners.forEach((listener) => listener());
    };
    const made: Removal = {
      log,
      async undo() {
        if (!(await hasLog(store, id, log.id)) || !open.has(made)) return false;
        const heir = lastHeir(log.id);
        heirs.delete(log.id);
        change((project) => withLogBack(project, gone, heir));
        over();
        if (heir !== log.id) await drop(heir);
        return true;
      },
      async finish() {
        if (!open.has(made)) return;
        over();
        await drop(log.id);
      },
      onOver: (listener) => void listeners.push(listener),
    };
    open.set(made, gone);
    return made;
  }

  /** Waits for room that has just been freed and is there already by what the browser says, and for no other. */
  async function onceThereIsRoom(needed: number, run: () => Promise<void>): Promise<void> {
    const pauses = isRoomFreed ? [...PAUSES] : [];
    isRoomFreed = false;
    for (;;) {
      try {
        return await run();
      } catch (error) {
        const pause = pauses.shift();
        if (pause === undefined || !isOutOfRoom(error)) throw error;
        if (((await freeBytes()) ?? needed) < needed) throw error;
        await new Promise((resolve) => setTimeout(resolve, pause));
      }
    }
  }

  /** Stores the rows and then the document that lists them; or leaves the document as it was, and fails. */
  async function keep(
    info: LogInfo,
    source: LogSource,
    recipe: Recipe,
    old: LogInfo | undefined,
  ): Promise<void> {
    await writeLog(store, id, info.id, source);
    const before = current();
    change((project) => withRecipe(withLog(project, info, old?.id ?? null), recipe));
    try {
      await stored();
      if (!find(info.id)) throw new Error('The project is closed.');
    } catch (error) {
      change((project) => withdrawn(project, before, info.id, old, recipe.id));
      throw error;
    }
  }

  return {
    async add({ source, report, recipe }, target) {
      const old = target.kind === 'new' ? undefined : find(target.log);
      const replaced = old && !isOwn(old) ? old : undefined;
      const others = current().logs.filter(({ id: other }) => other !== replaced?.id);
      const name = nameOf(source.header.name, recipe, others);
      const rows: LogSource = { ...source, header: { ...source.header, name } };
      const places = await placesOf(source.header.stages);
      const info = {
        ...infoOf(name, report, recipe),
        ...(places && { places }),
        ...(replaced && (await inheritedFrom(replaced))),
      };
      const before = current();
      try {
        await onceThereIsRoom(source.events.size + source.cases.size, () =>
          keep(info, rows, recipe, replaced),
        );
      } catch (error) {
        await dropUnlisted(store, id, [info.id]).catch(() => undefined);
        if (!isOutOfRoom(error)) throw error;
        return { ok: false, error: await noRoomFor(source, store, id, current().logs) };
      }
      if (!replaced) return { ok: true, value: { id: info.id, replaced: null } };
      heirs.set(replaced.id, info.id);
      if (target.kind === 'replace')
        return { ok: true, value: { id: info.id, replaced: removal(replaced, before) } };
      await drop(replaced.id);
      return { ok: true, value: { id: info.id, replaced: null } };
    },
    rename(log, name) {
      const to = name.trim();
      const known = find(log);
      if (!to || !known || isOwn(known) || known.name === to) return;
      change((project) => withLogRenamed(project, log, to));
    },
    remove(log) {
      const known = find(log);
      if (!known || isOwn(known)) return null;
      const before = current();
      change((project) => withoutLog(project, log));
      return removal(known, before);
    },
    async finishRemovals() {
      isRoomFreed ||= open.size > 0;
      await Promise.all([...open.keys()].map((removed) => removed.finish()));
    },
    async sizes() {
      const sizes = await Promise.all(
        current().logs.map(async (info) => [info.id, await logBytes(store, id, info.id)] as const),
      );
      return new Map(sizes.filter((size): size is readonly [string, number] => size[1] !== null));
    },
  };

  /** What somebody has said of the log, a name of their own first of all, passes to its successor. */
  async function inheritedFrom(old: LogInfo): Promise<Pick<LogInfo, 'places'> & { name?: string }> {
    const rows = await readLog(store, id, old.id);
    return {
      ...(rows && rows.header.name !== old.name && { name: old.name }),
      ...(old.places?.by === 'hand' && { places: old.places }),
    };
  }
}
