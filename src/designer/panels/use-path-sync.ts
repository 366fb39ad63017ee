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

  const isFirst = useRef(true);
  useEffect(() => {
    const { path: shown, onPath: tell } = latest.current;
    const skip = isFirst.current && itemOfPath(shown) !== null;
    isFirst.current = false;
    if (skip) return;
    const item = itemOfPath(shown);
    const only = selection.length === 1 ? selection[0]! : null;
    if (only) {
      if (!item || itemKey(item) !== itemKey(only)) tell(writePath(pathOfItem(only, shown)));
    } else if (item) tell(writePath(overview));
  }, [selection]);
  return path;
}
