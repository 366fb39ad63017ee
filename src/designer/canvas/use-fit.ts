import { useEffect, useRef } from 'react';
import { extentOf } from './scene';
import type { CanvasTools } from './tools';
import { margins } from './screen';
import { viewportOf } from './viewport';

/** A drawing that was seen whole stays whole when the window changes its size. */
export function useFit(tools: CanvasTools): void {
  const now = useRef(tools);
  useEffect(() => void (now.current = tools), [tools]);
  useEffect(() => {
    let size = { width: innerWidth, height: innerHeight };
    let room: { width: number; height: number } | null = null;
    const onResize = () => {
      const { screen, scene } = now.current;
      const box = extentOf(scene());
      const was = room ?? screen.size();
      const whole = viewportOf(box, was, margins);
      const { zoom } = screen.viewport();
      if (innerWidth !== size.width || innerHeight !== size.height) {
        if (Math.abs(whole.zoom - zoom) < 0.01) screen.jump(viewportOf(box, screen.size(), margins));
      }
      size = { width: innerWidth, height: innerHeight };
      room = screen.size();
    };
    const { screen } = now.current;
    room = screen.size();
    addEventListener('resize', onResize);
    return () => removeEventListener('resize', onResize);
  }, []);
}
