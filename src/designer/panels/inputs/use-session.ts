import { useRef } from 'react';

let sessions = 0;

/** A name for one stay in a field: from focus to blur, Enter or Escape. */
export function useSession(): { current(): string; end(): void } {
  const name = useRef<string | null>(null);
  return {
    current: () => (name.current ??= `field ${++sessions}`),
    end: () => {
      name.current = null;
    },
  };
}
