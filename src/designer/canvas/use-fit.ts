import { useEffect, useRef } from 'react';
import { itemKey, type Size } from '../model';
import { extentOf } from './scene';
import type { CanvasTools } from './tools';
import { legible, revealing, viewportOf } from './viewport';

/** A press may open a panel: the drawing must not change under the finger. */
const calm = 400;

/** A drawing that is seen whole stays whole when its place on the page changes. */
export function useFit(tools: CanvasTools): void {
  const now = useRef(tools);
  useEffect(() => void (now.current = tools), [tools]);
  useEffect(() => {
    const root = now.current.screen.root();
    let size: Size = now.current.screen.size();
    let margins = now.current.screen.margins();
    let pressed = -calm;
    const onPress = ({ target }: PointerEvent) => {
      if (target instanceof Node && root.contains(target)) pressed = performance.now();
    };
    const selectedRect = () => {
      const { editor, scene } = now.current;
      const [item, ...more] = editor.getState().selection;
      return item && more.length === 0 ? scene().rects.get(itemKey(item)) : undefined;
    };
    const onResize = () => {
      const { screen, scene, view } = now.current;
      const box = extentOf(scene());
      const { renaming } = view.getState();
      const named = renaming ? scene().rects.get(renaming) : undefined;
      const whole = viewportOf(box, size, margins);
      const { x, zoom } = screen.viewport();
      size = screen.size();
      margins = screen.margins();
      const wasWhole = Math.abs(whole.zoom - zoom) < 0.005 && Math.abs(whole.x - x) < 2;
      const isPressed = performance.now() - pressed < calm;
      const fitting = viewportOf(box, size, margins);
      // The title of a new card is being typed: it must not go under the panel that the card has opened. A small
      // drawing is seen whole beside the panel, unless the card was put at a point.
      if (named && !isPressed && fitting.zoom >= legible) screen.jump(fitting);
      else if (named) screen.reveal(named);
      else if (isPressed) settle('reveal');
      // A panel that opens beside it must not make it unreadable: then the drawing stays, and its right part is covered.
      else if (wasWhole && (fitting.zoom >= legible || fitting.zoom >= zoom)) screen.jump(fitting);
      // A card that was come to by keys has the focus: out of sight it would not be drawn, and the focus would be lost.
      else if (root.contains(document.activeElement)) {
        const card = selectedRect();
        if (card) screen.jump(revealing(card, screen.viewport(), size, 32));
      }
    };
    /** A panel that a press has opened may lie over the card that was pressed: it comes out when the press is over. */
    let settling: ReturnType<typeof setTimeout> | undefined;
    const settle = (how: 'reveal' | 'centre') => {
      clearTimeout(settling);
      settling = setTimeout(() => {
        const rect = selectedRect();
        if (rect) now.current.screen[how](rect);
      }, calm);
    };
    const observer = new ResizeObserver(onResize);
    observer.observe(root);
    const legend = root.parentElement?.querySelector('[data-legend]');
    if (legend) observer.observe(legend);
    // A link, a finding or the Back key may select what is out of sight; a press selects what is seen.
    let selection = now.current.editor.getState().selection;
    if (selection.length === 1) settle('centre');
    const unsubscribe = now.current.editor.subscribe(() => {
      const { editor, view } = now.current;
      const before = selection;
      selection = editor.getState().selection;
      if (selection === before || selection.length !== 1 || view.getState().renaming) return;
      if (performance.now() - pressed < calm || root.contains(document.activeElement)) return;
      settle('centre');
    });
    // Before the press selects anything.
    addEventListener('pointerdown', onPress, true);
    return () => {
      clearTimeout(settling);
      observer.disconnect();
      unsubscribe();
      removeEventListener('pointerdown', onPress, true);
    };
  }, []);
}
