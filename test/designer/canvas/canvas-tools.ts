import { createMoveBus } from '@/designer/canvas/gestures/move-bus';
import { messages } from '@/designer/canvas/messages';
import { createScene } from '@/designer/canvas/scene';
import type { Screen } from '@/designer/canvas/screen';
import type { CanvasTools } from '@/designer/canvas/tools';
import { createView } from '@/designer/canvas/view';
import { createEditor, type ProcessEditor } from '@/designer/edit';
import { translator } from '@/kit/i18n';
import type { Process } from '@/runtime/format';

/** A screen that shows the drawing at actual size from its origin, and remembers what it was asked to show. */
export function paperScreen(): Screen {
  const root = document.createElement('div');
  document.body.append(root);
  root.tabIndex = 0;
  root.getBoundingClientRect = () => new DOMRect(0, 0, 1200, 800);
  return {
    attach: () => undefined,
    root: () => root,
    size: () => ({ width: 1200, height: 800 }),
    viewport: () => ({ x: 0, y: 0, zoom: 1 }),
    show: () => undefined,
    jump: () => undefined,
    margins: () => ({ top: 20, right: 20, bottom: 92, left: 20 }),
    fit: () => undefined,
    centre: () => undefined,
    reveal: () => undefined,
    zoomTo: () => undefined,
    element: () => null,
  };
}

/** Everything a canvas works with, without a page. */
export function canvasTools(process: Process): CanvasTools & { editor: ProcessEditor } {
  const editor = createEditor(process);
  const sceneOf = createScene(null);
  return {
    editor,
    view: createView('drawing'),
    screen: paperScreen(),
    bus: createMoveBus(),
    t: translator(messages, 'en'),
    locale: 'en',
    readOnly: false,
    scene: () => sceneOf(editor.getState().process),
    toDrawing: (point) => point,
  };
}
