import type { Screen } from '../screen';
import type { Pointer } from './gesture';

const border = 28;
const speed = 12;

/** Near the edge of the screen a gesture pulls the drawing along. */
export function createEdgePan(screen: Screen, onPan: () => void) {
  let frame = 0;
  let by = { x: 0, y: 0 };
  const box = screen.root().getBoundingClientRect();
  const run = () => {
    frame = 0;
    if (by.x === 0 && by.y === 0) return;
    const { x, y, zoom } = screen.viewport();
    screen.jump({ x: x + by.x, y: y + by.y, zoom });
    onPan();
    frame = requestAnimationFrame(run);
  };
  const pull = (at: number, from: number, to: number) =>
    at < from + border ? speed : at > to - border ? -speed : 0;
  return {
    at(pointer: Pointer): void {
      by = { x: pull(pointer.x, box.left, box.right), y: pull(pointer.y, box.top, box.bottom) };
      if (frame === 0 && (by.x !== 0 || by.y !== 0)) frame = requestAnimationFrame(run);
    },
    stop(): void {
      cancelAnimationFrame(frame);
      by = { x: 0, y: 0 };
    },
  };
}
