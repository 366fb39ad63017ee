import { useEffect, useRef, type FocusEvent } from 'react';
import type { CanvasTools } from './tools';

/** When the card that had the focus goes, the drawing keeps it: the keys must not fall into nothing. */
export function useKeptFocus({ screen }: CanvasTools, change: unknown) {
  const inside = useRef(false);
  useEffect(() => {
    // The canvas library takes cards away a moment later than the document.
    const frame = requestAnimationFrame(() => {
      if (inside.current && document.activeElement === document.body)
        screen.root().focus({ preventScroll: true });
    });
    return () => cancelAnimationFrame(frame);
  }, [screen, change]);
  return {
    onFocus: () => void (inside.current = true),
    onBlur: ({ relatedTarget, currentTarget }: FocusEvent) => {
      if (relatedTarget && !currentTarget.contains(relatedTarget)) inside.current = false;
    },
  };
}
