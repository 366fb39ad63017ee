import type { Warehouse } from '@/analytics/warehouse';
import type { LogHeader, LogInfo } from '@/runtime/format';

/** A log that stands in the database, ready to be asked. */
export interface MeasuredLog {
  warehouse: Warehouse;
  /** Id of the log in the project. */
  log: string;
  header: LogHeader;
  /** Grows with every load, so that an answer about an older one is never shown. */
  epoch: number;
}

/** What the screens have to show. `old` stays on screen until the new log is ready, or if it could not be loaded. */
export type AnalysisData =
  | { status: 'idle' }
  /** The project has no log yet, or the chosen one has no rows. */
  | { status: 'none' }
  /** Loading was given up, and nothing stands there to go back to. */
  | { status: 'cancelled' }
  | { status: 'loading'; doing: 'engine' | 'rows' | 'tables'; share: number | null; old: MeasuredLog | null }
  | { status: 'ready'; measured: MeasuredLog }
  /** `LogLoadError` says what is wrong with the rows; anything else is a failure of the engine. */
  | { status: 'failed'; error: Error; old: MeasuredLog | null };

/** Which logs there are to look at. */
export interface LogChoice {
  logs: readonly LogInfo[];
  current: string | null;
  onChoose(log: string): void;
  keeping: LogKeeping;
}

/** What can be done with a log besides looking at it. */
export interface LogKeeping {
  /** The log belongs to the project: it is neither renamed nor removed. */
  isOwn(log: LogInfo): boolean;
  /** Name of the recipe that it was imported by. */
  recipeOf(log: LogInfo): string | null;
  /** Bytes by log; a log that takes no room of the browser is absent. */
  sizes(): Promise<ReadonlyMap<string, number>>;
  onRename(log: string, name: string): void;
  /** Takes it out of the project, and offers to take that back. */
  onRemove(log: string): void;
  /** Draws its process into a project of its own. */
  onDraw(log: string): void;
  /** Hands it over as a file. */
  onSave(log: string): void;
}
