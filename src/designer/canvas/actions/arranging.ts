import { itemKey } from '../../model';
import { extentOf } from '../scene';
import type { CanvasTools } from '../tools';
import type { Say } from './say';

/** Automatic layout and what is seen of the drawing. */
export function arranging(tools: CanvasTools, { done, note }: Say) {
  const { editor, screen, t } = tools;
  const fit = () => screen.fit(extentOf(tools.scene()));
  /** One nears what one has chosen. */
  const selected = () => {
    const [only, ...more] = editor.getState().selection;
    return only && more.length === 0 ? tools.scene().rects.get(itemKey(only)) : undefined;
  };
  return {
    fit,
    zoomTo: (zoom: number) => screen.zoomTo(zoom, selected()),
    zoomBy: (share: number) => screen.zoomTo(screen.viewport().zoom * share, selected()),

    /** The layout library is loaded with the first use. The result is one step of history. */
    async arrange(): Promise<void> {
      const { autoLayout } = await import('../../layout');
      const before = editor.getState().process;
      const places = await autoLayout(before);
      // Edited meanwhile: the places would be of another drawing.
      if (editor.getState().process !== before) return;
      const { revision } = editor.getState();
      editor.run('layout.apply', { nodes: Object.fromEntries(places) });
      fit();
      if (editor.getState().revision === revision) note(t('arranged.already'));
      else done(t('arranged'));
    },
  };
}
