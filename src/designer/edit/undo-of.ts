import type { ProcessEditor } from './editor-port';

/** The way back from the step just made. Once anything else was done it does nothing: it must not take back newer work. */
export function undoOf(editor: ProcessEditor): () => void {
  const { revision } = editor.getState();
  return () => {
    if (editor.getState().revision === revision) editor.undo();
  };
}
