import { useEffect, useRef } from 'react';

/** What lies over the page and has keys of its own. */
const layer = '[role="dialog"], [role="menu"], [role="listbox"]';
const typing = `input:not([type="radio"], [type="checkbox"]), select, textarea, [contenteditable="true"], ${layer}`;

export type PageKey = `Key${string}` | 'BracketLeft' | 'BracketRight' | '?';

/** Lists of closed fields stay in the page, hidden. */
const layerIsOpen = (): boolean =>
  [...document.querySelectorAll(layer)].some((one) => !one.closest('[style*="display: none"]'));

/**
 * Keys of the whole screen, by their place on the keyboard, so that they work in the Russian layout too; only `?` goes
 * by its sign. Somebody who types is never disturbed.
 */
export function usePageKeys(keys: Readonly<Partial<Record<PageKey, () => void>>>): void {
  const known = useRef(keys);
  useEffect(() => {
    known.current = keys;
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
      if (event.target instanceof Element && event.target.closest(typing)) return;
      if (layerIsOpen()) return;
      const run = event.key === '?' ? known.current['?'] : known.current[event.code as PageKey];
      if (!run) return;
      event.preventDefault();
      run();
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
}
