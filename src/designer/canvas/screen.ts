import type { ReactFlowInstance } from '@xyflow/react';
import { centreOf, type NodeId, type Rect, type Size } from '../model';
import { letterScaleOf, levelOf } from './level';
import { revealing, viewportOf, zoomRange, type Margins, type Viewport } from './viewport';
import type { ViewStore } from './view';

const motion = 150;

/** The window onto the drawing: what is seen, and how to see something else. */
export interface Screen {
  /** Given once the page has it. */
  attach(root: HTMLElement): void;
  root(): HTMLElement;
  size(): Size;
  viewport(): Viewport;
  show(viewport: Viewport): void;
  /** Without motion. */
  jump(viewport: Viewport): void;
  /** All of a box. */
  fit(box: Rect): void;
  /** Pans as little as needed for a card to be seen. */
  reveal(card: Rect): void;
  /** About the middle of a card, else of the screen. */
  zoomTo(zoom: number, about?: Rect): void;
  element(node: NodeId): HTMLElement | null;
}

/** Bars above and the legend below cover this much of the drawing. */
export const margins: Margins = { top: 20, right: 20, bottom: 92, left: 20 };

const still = () => matchMedia('(prefers-reduced-motion: reduce)').matches;

export function createScreen(flow: Pick<ReactFlowInstance, 'getViewport' | 'setViewport'>): Screen {
  let element: HTMLElement | null = null;
  const root = () => {
    if (!element) throw new Error('The drawing is not on the page.');
    return element;
  };
  const size = () => ({ width: root().clientWidth, height: root().clientHeight });
  const show = (viewport: Viewport) => void flow.setViewport(viewport, { duration: still() ? 0 : motion });
  return {
    attach: (given) => void (element = given),
    root,
    size,
    viewport: () => flow.getViewport(),
    show,
    jump: (viewport) => void flow.setViewport(viewport),
    fit: (box) => show(viewportOf(box, size(), margins)),
    reveal(card) {
      const now = flow.getViewport();
      const next = revealing(card, now, size(), 32);
      if (next !== now) show(next);
    },
    zoomTo(wished, about) {
      const { x, y, zoom } = flow.getViewport();
      const { width, height } = size();
      const next = Math.min(zoomRange.most, Math.max(zoomRange.least, wished));
      const middle = about ? centreOf(about) : { x: (width / 2 - x) / zoom, y: (height / 2 - y) / zoom };
      show({ zoom: next, x: width / 2 - middle.x * next, y: height / 2 - middle.y * next });
    },
    element: (node) => root().querySelector<HTMLElement>(`[data-card="${CSS.escape(node)}"]`),
  };
}

/** Tells the cards how much they may show; called with every change of the zoom. */
export function noteZoom(view: ViewStore, zoom: number): void {
  const { level, letterScale } = view.getState();
  const next = { level: levelOf(zoom), letterScale: letterScaleOf(zoom) };
  if (next.level !== level || next.letterScale !== letterScale) view.setState(next);
}
