import type { CanvasTools } from '../tools';
import { far, type Gesture, type Pointer } from './gesture';

/** A click on nothing selects nothing; a drag of the canvas is the canvas library's own. */
export function pressCanvas({ editor }: CanvasTools, begin: Pointer): Gesture {
  return {
    move: () => undefined,
    drop(pointer) {
      if (!far(begin, pointer)) editor.select([]);
    },
    cancel: () => undefined,
  };
}
