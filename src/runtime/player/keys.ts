import { useEffect, useRef } from 'react';

/** What a key means in the player. */
export type PlayerKey =
  { press: 'answer'; nth: number } | { press: 'back' | 'objections' | 'other' | 'remark' };

/** Letters by place on the keyboard, so that they work in the Russian layout too. */
export function playerKey(event: KeyboardEvent): PlayerKey | null {
  const digit =
    /^(?:Digit|Numpad)([1-9])$/.exec(event.code)?.[1] ?? (/^[1-9]$/.test(event.key) ? event.key : null);
  if (digit) return { press: 'answer', nth: Number(digit) };
  if (event.key === 'Backspace' || event.key === 'ArrowLeft') return { press: 'back' };
  if (event.code === 'KeyO' || event.key === 'o') return { press: 'objections' };
  if (event.code === 'KeyN' || event.key === 'n') return { press: 'other' };
  if (event.code === 'KeyM' || event.key === 'm') return { press: 'remark' };
  return null;
}

/** What lies over the page and has keys of its own. */
const layer = '[role="dialog"], [role="menu"], [role="listbox"]';
const typing = `input, select, textarea, [contenteditable="true"], ${layer}`;

/** Lists of closed fields stay in the page, hidden: they take no keys. */
const layerIsOpen = (): boolean =>
  [...document.querySelectorAll(layer)].some((one) => !one.closest('[style*="display: none"]'));

/** Listens on the whole page, but never takes a key from somebody who types. Escape leaves a field. */
export function usePageKeys(onKey: (event: KeyboardEvent) => boolean): void {
  const handler = useRef(onKey);
  useEffect(() => {
    handler.current = onKey;
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const target = event.target instanceof Element ? event.target : null;
      if (target?.closest(typing)) {
        if (event.key === 'Escape' && target instanceof HTMLElement && !target.closest(layer)) target.blur();
        return;
      }
      if (layerIsOpen()) return;
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
      if (handler.current(event)) event.preventDefault();
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
}

export function usePlayerKeys(onKey: (key: PlayerKey) => void): void {
  usePageKeys((event) => {
    const key = playerKey(event);
    if (key) onKey(key);
    return key !== null;
  });
}

/** Only the digits, for a list that is numbered like the answers. */
export function useAnswerKeys(onAnswer: (nth: number) => void): void {
  usePageKeys((event) => {
    const key = playerKey(event);
    if (key?.press !== 'answer') return false;
    onAnswer(key.nth);
    return true;
  });
}
