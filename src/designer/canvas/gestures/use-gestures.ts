import { useEffect, useRef, type MouseEvent, type PointerEvent, type RefObject } from 'react';
import type { NodeId } from '../../model';
import type { CanvasTools } from '../tools';
import { far, type Gesture, type Pointer } from './gesture';
import { startJoin } from './join';
import { startMarquee } from './marquee';
import { pickAim } from './pick-aim';
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
 * every move wherever the pointer goes; Escape takes it back, and so does whatever would leave it without its ground.
 */
export function useGestures(
  tools: () => CanvasTools | null,
  marquee: RefObject<HTMLElement | null>,
  onJoin: (from: NodeId, to: NodeId) => void,
) {
  const stop = useRef<(() => void) | null>(null);
  useEffect(() => () => stop.current?.(), []);

  const follow = (gesture: Gesture, begin: PointerEvent, { editor }: CanvasTools) => {
    const id = begin.pointerId;
    const from = pointerOf(begin);
    const { process } = editor.getState();
    let isMoved = false;
    const onMove = (event: globalThis.PointerEvent) => {
      if (event.pointerId !== id) return;
      // The button was let go where nobody could tell of it, as over another window.
      if (event.pointerType === 'mouse' && (event.buttons & 1) === 0) return cancel();
      isMoved ||= far(from, pointerOf(event));
      gesture.move(pointerOf(event));
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
    const onCancel = (event: globalThis.PointerEvent) => event.pointerId === id && cancel();
    /** A second finger pinches. */
    const onOther = (event: globalThis.PointerEvent) => event.pointerId !== id && cancel();
    /** A long press or a click with Ctrl opens the menu; in the middle of a drag the other button takes it back. */
    const onMenu = (event: Event) => {
      if (isMoved) {
        event.preventDefault();
        event.stopPropagation();
      }
      cancel();
    };
    /** Whatever the keys would do to the drawing, they would do it under the hand. */
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape') cancel();
      if (event.key === 'Escape' || isMoved) event.stopPropagation();
    };
    /** What the gesture began on may be gone: undone, or changed in another tab. */
    const unsubscribe = editor.subscribe(() => {
      if (editor.getState().process !== process) cancel();
    });
    const release = () => {
      stop.current = null;
      unsubscribe();
      removeEventListener('pointermove', onMove);
      removeEventListener('pointerup', onUp);
      removeEventListener('pointercancel', onCancel);
      removeEventListener('pointerdown', onOther, true);
      removeEventListener('contextmenu', onMenu, true);
      removeEventListener('keydown', onKey, true);
      removeEventListener('blur', cancel);
    };
    addEventListener('pointermove', onMove);
    addEventListener('pointerup', onUp);
    addEventListener('pointercancel', onCancel);
    addEventListener('pointerdown', onOther, true);
    addEventListener('contextmenu', onMenu, true);
    addEventListener('keydown', onKey, true);
    addEventListener('blur', cancel);
    stop.current = cancel;
  };

  const gestureOf = (event: PointerEvent, at: CanvasTools): Gesture | null => {
    const target = event.target as Element;
    if (target.closest('button, a, textarea, input, [data-no-gesture]')) return null;
    const pointer = pointerOf(event);
    const { node, arrow } = underOf(target);
    // An arrow begun by key or menu waits for its aim.
    if (at.view.getState().joining?.at === null) return pickAim(at, node, onJoin);
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
      if (gesture) follow(gesture, event, at);
    },
    /** The canvas library pans by mouse; a selecting box must not pan. */
    onMouseDownCapture(event: MouseEvent) {
      const { node, arrow } = underOf(event.target);
      if (event.button === 0 && event.shiftKey && !node && !arrow) event.stopPropagation();
    },
  };
}
