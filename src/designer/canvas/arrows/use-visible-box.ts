import { useStore, type ReactFlowState } from '@xyflow/react';
import { useMemo } from 'react';
import type { Rect } from '../../model';

/** Arrows and labels come and go by squares of this many screen pixels, not with every pixel of a pan. */
const square = 512;

function visibleSquares({ transform: [x, y, zoom], width, height }: ReactFlowState): string {
  // Zooming by less than half changes nothing either.
  const step = square / 2 ** Math.round(Math.log2(zoom));
  const from = (at: number) => Math.floor(at / step) - 1;
  const to = (at: number) => Math.floor(at / step) + 1;
  return [from(-x / zoom), from(-y / zoom), to((width - x) / zoom), to((height - y) / zoom), step].join();
}

/** The part of the drawing that is on screen, with a margin. */
export function useVisibleBox(): Rect {
  const key = useStore(visibleSquares);
  return useMemo(() => {
    const [left = 0, top = 0, right = 0, bottom = 0, step = 1] = key.split(',').map(Number);
    return {
      x: left * step,
      y: top * step,
      width: (right + 1 - left) * step,
      height: (bottom + 1 - top) * step,
    };
  }, [key]);
}
