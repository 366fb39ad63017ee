import { legible } from './viewport';

/** How much of a card is drawn: what cannot be read at a zoom is left out, and what stays grows. */
export type Level = 'full' | 'brief' | 'title' | 'block';

export function levelOf(zoom: number): Level {
  if (zoom >= legible) return 'full';
  if (zoom >= 0.37) return 'brief';
  if (zoom >= 0.22) return 'title';
  return 'block';
}

/** Size of the letters on arrows relative to working size; 0: the zoom is too small for them. */
export function letterScaleOf(zoom: number): number {
  if (zoom >= 0.8) return 1;
  if (zoom >= 0.58) return 1.3;
  if (zoom >= 0.37) return 1.66;
  if (zoom >= 0.26) return 2.3;
  return 0;
}
