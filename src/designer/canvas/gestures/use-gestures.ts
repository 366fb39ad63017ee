import { useEffect, useRef, type MouseEvent, type PointerEvent, type RefObject } from 'react';
import type { NodeId } from '../../model';
import type { CanvasTools } from '../tools';
import type { Gesture, Pointer } from './gesture';
import { startJoin } from './join';
import { startMarquee } from './marquee';
import { pressArrow } from './press-arrow';
import { pressCanvas } from './press-canvas';
import { pressCard } from './press-card';

/** What of the drawing lies under an event. */
export interface Under {
  readonly node: NodeId | null;
  readonly arrow: string | null;
}

export function underOf(target: EventTarget | null): Under {
  const element = target instanceof Element ? target : null;
  return {
    node: element?.closest<HTMLElement>('[data-card]')?.dataset['card'] ?? null,
    arrow: element?.closest<HTMLElement | SVGElement>('[data-arrow]')?.dataset['arrow'] ?? null,
  };
}

const pointerOf = (event: globalThis.PointerEvent | PointerEvent): Pointer => ({
  x: event.clientX,
  y: event.clientY,
  shift: event.shiftKey,
  control: event.ctrlKey || event.metaKey,
});

/**
 * One place where presses become gestures: what is pressed decides which. While one is under way it gets
 * every move wherever the pointer goes, and Escape takes it back.
 */
export function useGestures(
  tools: () => CanvasTools | null,
  marquee: RefObject<HTMLElement | null>,
  onJoin: (from: NodeId, to: NodeId) => void,
) {
  const stop = useRef<(() => void) | null>(null);
  useEffect(() => () => stop.current?.(), []);

  const follow = (gesture: Gesture, id: number) => {
    const onMove = (event: globalThis.PointerEvent) => {
      if (event.pointerId === id) gesture.move(pointerOf(event));
    };
    const onUp = (event: globalThis.PointerEvent) => {
      if (event.pointerId !== id) return;
      release();
      gesture.drop(pointerOf(event));
    };
    const cancel = () => {
      release();
      gesture.cancel();
    };
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      cancel();
    };
    const release = () => {
      stop.current = null;
      removeEventListener('pointermove', onMove);
      removeEventListener('pointerup', onUp);
      removeEventListener('pointercancel', cancel);
      removeEventListener('keydown', onKey, true);
    };
    addEventListener('pointermove', onMove);
    addEventListener('pointerup', onUp);
    addEventListener('pointercancel', cancel);
    addEventListener('keydown', onKey, true);
    stop.current = cancel;
  };

  const gestureOf = (event: PointerEvent, at: CanvasTools): Gesture | null => {
    const target = event.target as Element;
    if (target.closest('button, a, textarea, input, [data-no-gesture]')) return null;
    const pointer = pointerOf(event);
    const { node, arrow } = underOf(target);
    if (node && target.closest('[data-knob]')) return startJoin(at, pointer, node, onJoin);
    if (node) return pressCard(at, pointer, node);
    if (arrow) return pressArrow(at, pointer, arrow);
    if (event.shiftKey && marquee.current) return startMarquee(at, pointer, marquee.current);
    return pressCanvas(at, pointer);
  };

  return {
    onPointerDownCapture(event: PointerEvent) {
      const at = tools();
      if (event.button !== 0 || !event.isPrimary || stop.current || !at) return;
      const gesture = gestureOf(event, at);
      if (gesture) follow(gesture, event.pointerId);
    },
    /** The canvas library pans by mouse; a selecting box must not pan. */
    onMouseDownCapture(event: MouseEvent) {
      const { node, arrow } = underOf(event.target);
      if (event.button === 0 && event.shiftKey && !node && !arrow) event.stopPropagation();
    },
  };
}
