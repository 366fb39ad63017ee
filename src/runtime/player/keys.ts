import { useEffect, useRef } from 'react';

/** What a key means in the player. */
export type PlayerKey = { press: 'answer'; nth: number } | { press: 'back' | 'objections' | 'other' };

/** Letters by place on the keyboard, so that they work in the Russian layout too. */
export function playerKey(event: KeyboardEvent): PlayerKey | null {
  if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return null;
  const digit =
    /^(?:Digit|Numpad)([1-9])$/.exec(event.code)?.[1] ?? (/^[1-9]$/.test(event.key) ? event.key : null);
  if (digit) return { press: 'answer', nth: Number(digit) };
  if (event.key === 'Backspace' || event.key === 'ArrowLeft') return { press: 'back' };
  if (event.code === 'KeyO' || event.key === 'o') return { press: 'objections' };
  if (event.code === 'KeyN' || event.key === 'n') return { press: 'other' };
  return null;
}

const typing = 'input, select, textarea, [contenteditable="true"], [role="dialog"], [role="menu"]';

/** Listens on the whole page, but never takes a key from somebody who types. Escape leaves a field. */
export function usePlayerKeys(onKey: (key: PlayerKey) => void): void {
  const handler = useRef(onKey);
  useEffect(() => {
    handler.current = onKey;
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const target = event.target instanceof Element ? event.target : null;
      if (target?.closest(typing)) {
        if (event.key === 'Escape' && target instanceof HTMLElement && !target.closest('[role]'))
          target.blur();
        return;
      }
      if (document.querySelector('[role="dialog"], [role="menu"]')) return;
      const key = playerKey(event);
      if (!key) return;
      event.preventDefault();
      handler.current(key);
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
}
