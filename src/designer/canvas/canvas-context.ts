import { createContext, useContext, useSyncExternalStore, type ReactNode } from 'react';
import type { Id, Overlay } from '@/runtime/format';
import type { EditorState, ProcessEditor } from '../edit';
import type { Item } from '../model';
import type { DealsTarget } from '../overlay';

/** A finding of lint as the canvas shows it; the words come from the room that found it. */
export interface FindingMark {
  readonly severity: 'error' | 'warning' | 'info';
  readonly text: string;
}

export interface ProcessCanvasProps {
  editor: ProcessEditor;
  /** Numbers of a log; null: none is loaded. */
  overlay: Overlay | null;
  /** Findings by `itemKey` of the card or arrow that carries them. */
  findings: ReadonlyMap<string, readonly FindingMark[]>;
  /** Words of clients without an answer. */
  heard?: HeardMarks | undefined;
  /** The panel of a thing is wanted: Enter or a click on its badge. */
  onOpenItem?: ((item: Item) => void) | undefined;
  /** The deals behind a number are wanted. */
  onOpenDeals?: ((target: DealsTarget) => void) | undefined;
  toolbarExtras?: ReactNode;
  /** View, titles and nothing else: for a phone. */
  readOnly?: boolean | undefined;
}

/** How many phrases of clients wait for an answer, by stage, and the way to them. */
export interface HeardMarks {
  readonly perStage: ReadonlyMap<Id, number>;
  onOpen(stage: Id): void;
}

/** What every part of the canvas may need and that seldom changes. */
export interface CanvasSetting {
  readonly editor: ProcessEditor;
  readonly readOnly: boolean;
  onOpenItem(item: Item): void;
  onOpenDeals: ((target: DealsTarget) => void) | null;
}

export const CanvasContext = createContext<CanvasSetting | null>(null);

export function useCanvas(): CanvasSetting {
  const setting = useContext(CanvasContext);
  if (!setting) throw new Error('A part of the canvas was drawn outside its canvas.');
  return setting;
}

export const FindingsContext = createContext<ProcessCanvasProps['findings']>(new Map());

export const nothingHeard: HeardMarks = { perStage: new Map(), onOpen: () => undefined };
export const HeardContext = createContext<HeardMarks>(nothingHeard);

export function useEditorState(editor: ProcessEditor): EditorState {
  return useSyncExternalStore(editor.subscribe, editor.getState);
}
