import { useState } from 'react';

const key = 'inspector-width';
export const inspectorWidth = { least: 320, usual: 400, most: 720 } as const;

const within = (width: number) =>
  Math.min(inspectorWidth.most, Math.max(inspectorWidth.least, Math.round(width)));

/** Kept between visits; a browser that refuses storage simply forgets. */
export function useInspectorWidth(): [number, (width: number) => void] {
  const [width, setWidth] = useState(() => {
    try {
      const kept = Number(localStorage.getItem(key));
      return kept > 0 ? within(kept) : inspectorWidth.usual;
    } catch {
      return inspectorWidth.usual;
    }
  });
  const keep = (next: number) => {
    setWidth(within(next));
    try {
      localStorage.setItem(key, String(within(next)));
    } catch {
      // The width lives until the tab closes.
    }
  };
  return [width, keep];
}
