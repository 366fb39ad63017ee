import type { CanvasTools } from '../tools';
import { adding } from './adding';
import { arranging } from './arranging';
import { clipboard } from './clipboard';
import { editing } from './editing';
import { files, type FilesHost } from './files';
import { createSay } from './say';
import { walking } from './walking';

/** Everything a person can do on the canvas; keys, menus, buttons and gestures call these and nothing else. */
export function createActions(tools: CanvasTools, host: FilesHost) {
  const { editor, view, t } = tools;
  const say = createSay(editor, t);
  const edits = editing(tools, say);
  const adds = adding(tools, say);
  return {
    ...adds,
    ...edits,
    ...clipboard(tools, say),
    ...arranging(tools, say),
    ...files(tools, say, host),
    ...walking(tools, edits.selectNode, adds.join),
    undo: () => void editor.undo(),
    redo: () => void editor.redo(),
    showKeys: () => view.setState({ dialog: 'keys' }),
  };
}

export type Actions = ReturnType<typeof createActions>;
