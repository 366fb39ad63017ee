import { createContext, useContext } from 'react';
import type { Corners } from '../routing';
import type { Guide } from './guides';

/** One frame of a drag: the ways of the touched arrows, and the lines the card snapped to. */
export interface MoveFrame {
  readonly ways: ReadonlyMap<string, Corners>;
  readonly guides: readonly Guide[];
}

/** Carries frames of a drag past React to the few paths that change. */
export interface MoveBus {
  publish(frame: MoveFrame): void;
  /** Also shows the latest frame at once: the drag may have gone on before the first drawing. */
  subscribe(show: (frame: MoveFrame) => void): () => void;
  clear(): void;
}

export function createMoveBus(): MoveBus {
  const listeners = new Set<(frame: MoveFrame) => void>();
  let latest: MoveFrame | null = null;
  return {
    publish(frame) {
      latest = frame;
      for (const show of listeners) show(frame);
    },
    subscribe(show) {
      listeners.add(show);
      if (latest) show(latest);
      return () => listeners.delete(show);
    },
    clear: () => (latest = null),
  };
}

export const MoveBusContext = createContext<MoveBus | null>(null);

export function useMoveBus(): MoveBus {
  const bus = useContext(MoveBusContext);
  if (!bus) throw new Error('A part of the canvas was drawn outside its canvas.');
  return bus;
}
