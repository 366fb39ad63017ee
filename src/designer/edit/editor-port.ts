import type { Process, Text } from '@/runtime/format';
import type { Mark, SavedHistory } from '@/kit/history';
import type { Item } from '../model';
import type { CommandMap, CommandName, CommandSet, Edit, Refusal } from './command-map';

/** What one step of history was: the command, and the title of the thing it was done to, if it has one. */
export interface StepLabel {
  readonly command: CommandName;
  readonly subject: Text | null;
  readonly selectionBefore: readonly Item[];
  readonly selectionAfter: readonly Item[];
}

export interface EditorState {
  readonly process: Process;
  readonly selection: readonly Item[];
  /** What undo and redo will do; null: nothing. Shown as words by the room that has the catalogue. */
  readonly undo: StepLabel | null;
  readonly redo: StepLabel | null;
  /** Grows with every change of the document, not of the selection. */
  readonly revision: number;
}

export interface RunOptions {
  /** Runs with the same key join into one step while each follows within a second of the one before. */
  readonly merge?: { readonly key: string; readonly at: number };
}

export type RunResult =
  { readonly done: true; readonly created?: string } | { readonly done: false; readonly refused: Refusal };

export type GestureMark = Mark<StepLabel> & { readonly selection: readonly Item[] };

/** The headless editor: one document, its selection and its history. The canvas is a projection of it. */
export interface ProcessEditor {
  /** The same object until something changes (fits useSyncExternalStore). */
  getState(): EditorState;
  subscribe(listener: () => void): () => void;
  run<Name extends CommandName>(command: Name, args: CommandMap[Name], options?: RunOptions): RunResult;
  /** What the command would do, without doing it: for previews and for greying a menu item out. */
  preview<Name extends CommandName>(command: Name, args: CommandMap[Name]): Edit;
  undo(): StepLabel | null;
  redo(): StepLabel | null;
  /** Begin of a gesture. `bail` restores document, selection and redo; `fold` makes the gesture one step. */
  mark(): GestureMark;
  bail(mark: GestureMark): void;
  fold(mark: GestureMark, command: CommandName): void;
  /** Selection is no step of history; undo brings the selection of its step back. */
  select(items: readonly Item[]): void;
  /** More commands. The first screen brings those of the drawing; the others come with the panels that run them. */
  learn(more: CommandSet): void;
  save(lastSteps?: number): SavedEditor;
}

export interface SavedEditor {
  readonly process: Process;
  readonly history: SavedHistory<StepLabel>;
}
