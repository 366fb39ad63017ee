import { useState } from 'react';

/** Remembered between visits; a browser that refuses storage simply forgets. */
export function useRemembered<T extends string>(key: string, first: T): [T, (value: T) => void] {
  const [value, setValue] = useState(() => {
    try {
      return (localStorage.getItem(key) as T | null) ?? first;
    } catch {
      return first;
    }
  });
  const keep = (next: T) => {
    setValue(next);
    try {
      localStorage.setItem(key, next);
    } catch {
      // The choice lives until the tab closes.
    }
  };
  return [value, keep];
}
