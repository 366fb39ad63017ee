import { useEffect, useRef } from 'react';
import type { ProcessEditor } from '../edit';
import { itemKey, type Item } from '../model';
import { itemOfPath, overview, parsePath, pathOfItem, writePath, type PanelPath } from './path';

/**
 * The address and the selection tell one thing. Whichever changed last leads: a link or the Back key selects,
 * a click on the drawing changes the address.
 */
export function usePathSync(
  editor: ProcessEditor,
  selection: readonly Item[],
  segments: readonly string[],
  onPath: (segments: string[]) => void,
): PanelPath {
  const path = parsePath(segments);
  const address = segments.join('/');
  const latest = useRef({ path, onPath });
  useEffect(() => {
    latest.current = { path, onPath };
  });

  useEffect(() => {
    const item = itemOfPath(latest.current.path);
    const chosen = editor.getState().selection;
    if (item) {
      if (chosen.length !== 1 || itemKey(chosen[0]!) !== itemKey(item)) editor.select([item]);
    } else if (chosen.length === 1 && address !== '') editor.select([]);
  }, [editor, address]);

  useEffect(() => {
    const { path: shown, onPath: tell } = latest.current;
    // What is selected by now: the address may have selected something since this drawing.
    const chosen = editor.getState().selection;
    const item = itemOfPath(shown);
    const only = chosen.length === 1 ? chosen[0]! : null;
    if (only) {
      if (!item || itemKey(item) !== itemKey(only)) tell(writePath(pathOfItem(only, shown)));
    } else if (item) tell(writePath(overview));
  }, [editor, selection]);
  return path;
}
