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
  /** What bars and the legend cover of the drawing. */
  margins(): Margins;
  /** All of a box. */
  fit(box: Rect): void;
  /** Pans as little as needed for a card to be seen. */
  reveal(card: Rect): void;
  /** Brings what lies out of sight into the middle; what is seen stays where it is. */
  centre(card: Rect): void;
  /** About the middle of a card, else of the screen. */
  zoomTo(zoom: number, about?: Rect): void;
  element(node: NodeId): HTMLElement | null;
}

const edge = 20;
/** What the legend takes as a rule; kept free before it is there, so that the drawing does not jump when it comes. */
const usualLegend = 92;
/** On a screen lower than this the legend is folded to a line. */
const lowScreen = 600;
const foldedLegend = 56;

const still = () => matchMedia('(prefers-reduced-motion: reduce)').matches;

export function createScreen(flow: Pick<ReactFlowInstance, 'getViewport' | 'setViewport'>): Screen {
  let element: HTMLElement | null = null;
  const root = () => {
    if (!element) throw new Error('The drawing is not on the page.');
    return element;
  };
  const size = () => ({ width: root().clientWidth, height: root().clientHeight });
  const margins = () => {
    const legend = root().parentElement?.querySelector('[data-legend]')?.getBoundingClientRect();
    const covered = legend?.height ? root().getBoundingClientRect().bottom - legend.top + 8 : 0;
    return {
      top: edge,
      right: edge,
      bottom: Math.max(size().height < lowScreen ? foldedLegend : usualLegend, covered),
      left: edge,
    };
  };
  const show = (viewport: Viewport) => {
    // A drawing without a size has no motion that could be computed.
    const isStill = still() || size().width === 0;
    void flow.setViewport(viewport, { duration: isStill ? 0 : motion });
  };
  return {
    attach: (given) => void (element = given),
    root,
    size,
    viewport: () => flow.getViewport(),
    show,
    jump: (viewport) => void flow.setViewport(viewport),
    margins,
    fit: (box) => show(viewportOf(box, size(), margins())),
    reveal(card) {
      const now = flow.getViewport();
      const next = revealing(card, now, size(), 32);
      if (next !== now) show(next);
    },
    centre(card) {
      const now = flow.getViewport();
      if (revealing(card, now, size(), 0) === now) return;
      const { width, height } = size();
      const { x, y } = centreOf(card);
      show({ zoom: now.zoom, x: width / 2 - x * now.zoom, y: height / 2 - y * now.zoom });
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
