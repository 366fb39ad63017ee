import { useEffect, useRef, type RefObject } from 'react';

/** A closing menu gives the focus back to its button; what was opened from it takes the focus after that. */
export function useLateFocus<E extends HTMLElement>(wanted = true): RefObject<E | null> {
  const target = useRef<E>(null);
  useEffect(() => {
    if (!wanted) return;
    target.current?.focus();
    const timer = setTimeout(() => {
      // Whoever is already at another line beside it is not called back.
      const beside = target.current?.closest('form')?.contains(document.activeElement);
      if (!beside) target.current?.focus();
    }, 80);
    return () => clearTimeout(timer);
  }, [wanted]);
  return target;
}
