import { createContext, useContext } from 'react';
import { createStore, useStore, type StoreApi } from 'zustand';
import type { NodeId, Point } from '../model';
import type { OverlayMode } from '../overlay';
import type { Level } from './level';

/** What is true of the drawing on this screen only. Nothing here is in the document or in history. */
export interface View {
  readonly level: Level;
  readonly letterScale: number;
  readonly mode: OverlayMode;
  /** Card or arrow whose title is being typed. */
  readonly renaming: string | null;
  /** The one card that Tab comes to from outside. */
  readonly tabStop: NodeId | null;
  /** Cards being dragged. */
  readonly moving: ReadonlySet<NodeId> | null;
  /** An arrow being drawn: from where, and to which card or point. */
  readonly joining: Joining | null;
  readonly menu: MenuPlace | null;
  readonly dialog: 'keys' | null;
}

export interface Joining {
  readonly from: NodeId;
  readonly to: NodeId | null;
  readonly at: Point | null;
}

export interface MenuPlace {
  /** On the screen, and in the drawing. */
  readonly x: number;
  readonly y: number;
  readonly at: Point;
  readonly kind: 'selection' | 'canvas' | 'add' | 'join' | 'file';
}

export type ViewStore = StoreApi<View>;

export function createView(mode: OverlayMode): ViewStore {
  return createStore<View>(() => ({
    level: 'full',
    letterScale: 1,
    mode,
    renaming: null,
    tabStop: null,
    moving: null,
    joining: null,
    menu: null,
    dialog: null,
  }));
}

export const ViewContext = createContext<ViewStore | null>(null);

export function useViewStore(): ViewStore {
  const store = useContext(ViewContext);
  if (!store) throw new Error('A part of the canvas was drawn outside its canvas.');
  return store;
}

export function useView<T>(select: (view: View) => T): T {
  return useStore(useViewStore(), select);
}
