import type { Point } from '../../model';
import type { CanvasTools } from '../tools';

/** What a press has become. Each ends in exactly one of `drop` and `cancel`. */
export interface Gesture {
  move(pointer: Pointer): void;
  drop(pointer: Pointer): void;
  cancel(): void;
}

export interface Pointer {
  /** On the screen. */
  readonly x: number;
  readonly y: number;
  readonly shift: boolean;
  readonly control: boolean;
}

export type StartGesture = (tools: CanvasTools, pointer: Pointer) => Gesture;

/** A mouse that trembles less than this has clicked. */
export const threshold = 4;

export const far = (a: Point, b: Point) => Math.abs(a.x - b.x) > threshold || Math.abs(a.y - b.y) > threshold;
