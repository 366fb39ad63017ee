import { itemKey, tooClose, type Item, type Rect } from '../../model';
import { itemOfNode } from '../cards/card-nodes';
import type { CanvasTools } from '../tools';
import type { Gesture, Pointer } from './gesture';

/** A box that selects every card it touches, besides what Ctrl keeps. */
export function startMarquee(tools: CanvasTools, begin: Pointer, frame: HTMLElement): Gesture {
  const { editor, screen } = tools;
  const { rects, drawing } = tools.scene();
  const before = editor.getState().selection;
  const kept: readonly Item[] = begin.control ? before : [];
  const box = screen.root().getBoundingClientRect();
  const hide = () => (frame.style.display = 'none');
  return {
    move(pointer) {
      const left = Math.min(begin.x, pointer.x);
      const top = Math.min(begin.y, pointer.y);
      const width = Math.abs(begin.x - pointer.x);
      const height = Math.abs(begin.y - pointer.y);
      Object.assign(frame.style, {
        display: 'block',
        translate: `${left - box.left}px ${top - box.top}px`,
        width: `${width}px`,
        height: `${height}px`,
      });
      const from = tools.toDrawing({ x: left, y: top });
      const to = tools.toDrawing({ x: left + width, y: top + height });
      const area: Rect = { ...from, width: to.x - from.x, height: to.y - from.y };
      const met = [...rects].flatMap(([id, rect]) =>
        tooClose(rect, area, 0) ? [itemOfNode(drawing.node.get(id)!)] : [],
      );
      const keys = new Set(kept.map(itemKey));
      editor.select([...kept, ...met.filter((item) => !keys.has(itemKey(item)))]);
    },
    drop: hide,
    cancel() {
      hide();
      editor.select(before);
    },
  };
}
