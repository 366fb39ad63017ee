import { createContext, useContext, useSyncExternalStore } from 'react';
import type { EditorState, ProcessEditor } from '../edit';

interface CanvasContext {
  editor: ProcessEditor;
  /** Card whose title is being typed. */
  renaming: string | null;
  setRenaming(node: string | null): void;
}

export const EditorContext = createContext<CanvasContext | null>(null);

export function useCanvas(): CanvasContext {
  const context = useContext(EditorContext);
  if (!context) throw new Error('A card was drawn outside its canvas.');
  return context;
}

export function useEditorState(editor: ProcessEditor): EditorState {
  return useSyncExternalStore(editor.subscribe, editor.getState);
}
