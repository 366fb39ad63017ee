import { useEffect, useRef } from 'react';
import type { Size } from '../model';
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
      const { screen, scene } = now.current;
      const box = extentOf(scene());
      const whole = viewportOf(box, size, margins);
      const { x, zoom } = screen.viewport();
      size = screen.size();
      const wasWhole = Math.abs(whole.zoom - zoom) < 0.005 && Math.abs(whole.x - x) < 2;
      if (wasWhole && performance.now() - pressed > calm) screen.jump(viewportOf(box, size, margins));
    };
    const observer = new ResizeObserver(onResize);
    observer.observe(root);
    root.addEventListener('pointerdown', onPress, true);
    return () => {
      observer.disconnect();
      root.removeEventListener('pointerdown', onPress, true);
    };
  }, []);
}
