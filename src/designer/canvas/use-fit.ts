import { useEffect, useRef } from 'react';
import { itemKey, type Size } from '../model';
import { extentOf } from './scene';
import { margins } from './screen';
import type { CanvasTools } from './tools';
import { viewportOf } from './viewport';

/** A press may open a panel: the drawing must not change under the finger. */
const calm = 400;

/** A drawing that is seen whole stays whole when its place on the page changes. */
export function useFit(tools: CanvasTools): void {
  const now = useRef(tools);
  useEffect(() => void (now.current = tools), [tools]);
  useEffect(() => {
    const root = now.current.screen.root();
    let size: Size = now.current.screen.size();
    let pressed = -calm;
    const onPress = () => (pressed = performance.now());
    const onResize = () => {
      const { screen, scene, view } = now.current;
      const box = extentOf(scene());
      const { renaming } = view.getState();
      const named = renaming ? scene().rects.get(renaming) : undefined;
      const whole = viewportOf(box, size, margins);
      const { x, zoom } = screen.viewport();
      size = screen.size();
      const wasWhole = Math.abs(whole.zoom - zoom) < 0.005 && Math.abs(whole.x - x) < 2;
      // The title of a new card is being typed: it must not go under the panel that the card has opened.
      if (named) screen.reveal(named);
      else if (performance.now() - pressed < calm) settle();
      else if (wasWhole) screen.jump(viewportOf(box, size, margins));
    };
    /** A panel that a press has opened may lie over the card that was pressed: it comes out when the press is over. */
    let settling: ReturnType<typeof setTimeout> | undefined;
    const settle = () => {
      clearTimeout(settling);
      settling = setTimeout(() => {
        const { editor, scene, screen } = now.current;
        const [item, ...more] = editor.getState().selection;
        const rect = item && more.length === 0 ? scene().rects.get(itemKey(item)) : undefined;
        if (rect) screen.reveal(rect);
      }, calm);
    };
    const observer = new ResizeObserver(onResize);
    observer.observe(root);
    root.addEventListener('pointerdown', onPress, true);
    return () => {
      clearTimeout(settling);
      observer.disconnect();
      root.removeEventListener('pointerdown', onPress, true);
    };
  }, []);
}
