import { useEffect } from 'react';
import type { Actions } from '../actions';

/** `?` shows the keys wherever the focus is: who does not know them has not found the drawing yet. */
export function useHelpKey({ showKeys }: Actions): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      // By place on the keyboard as the other keys, and by sign, for layouts where `?` stands elsewhere.
      const asks = event.key === '?' || (event.code === 'Slash' && event.shiftKey);
      if (!asks || event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      const target = event.target instanceof Element ? event.target : null;
      if (target?.closest('input, textarea, select, [contenteditable="true"]')) return;
      // A dialog has keys of its own.
      if (document.querySelector('[role="dialog"]')) return;
      event.preventDefault();
      showKeys();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [showKeys]);
}
