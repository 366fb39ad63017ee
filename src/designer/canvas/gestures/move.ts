import { tooClose, type NodeId, type Point } from '../../model';
import { createFollow } from '../routing';
import type { CanvasTools } from '../tools';
import { createEdgePan } from './edge-pan';
import type { Gesture, Pointer } from './gesture';
import { snapShift } from './guides';

/** How near a row or column of other cards draws a card to it, in screen pixels. */
const reach = 6;

/**
 * Dragging the selected cards. No React between the mouse and the screen: a frame writes one transform per
 * card and the paths of its arrows; the document changes once, on drop.
 */
export function startMove(tools: CanvasTools, begin: Pointer, pressed: NodeId): Gesture {
  const { editor, view, bus, screen } = tools;
  const scene = tools.scene();
  const { drawing, rects } = scene;
  const chosen = new Set<NodeId>([pressed]);
  for (const item of editor.getState().selection) {
    if (item.kind === 'stage') chosen.add(item.stage);
    if (item.kind === 'end') chosen.add(item.end);
  }
  const moving = new Set(chosen);
  for (const node of drawing.nodes) if (node.kind === 'entry' && chosen.has(node.stage)) moving.add(node.id);
  const elements = [...moving].flatMap((id) => {
    const element = screen.element(id)?.closest<HTMLElement>('.react-flow__node');
    return element ? [{ id, element, rect: rects.get(id)! }] : [];
  });
  const port = screen.viewport();
  const size = screen.size();
  // Only what is seen can draw a card to it.
  const seen = {
    x: -port.x / port.zoom,
    y: -port.y / port.zoom,
    width: size.width / port.zoom,
    height: size.height / port.zoom,
  };
  const others = [...rects].flatMap(([id, rect]) =>
    !moving.has(id) && drawing.node.get(id)?.kind !== 'entry' && tooClose(rect, seen, 0) ? [rect] : [],
  );
  const follow = createFollow(scene.net, rects, scene.routes, moving);
  const start = tools.toDrawing(begin);
  let last = begin;
  let shift: Point = { x: 0, y: 0 };

  const place = (by: Point) => {
    for (const { element, rect } of elements)
      element.style.transform = `translate(${rect.x + by.x}px,${rect.y + by.y}px)`;
  };
  const track = (pointer: Pointer) => {
    last = pointer;
    const at = tools.toDrawing(pointer);
    let wished = { x: at.x - start.x, y: at.y - start.y };
    // Shift keeps to one direction, the one gone further.
    if (pointer.shift)
      wished = Math.abs(wished.x) > Math.abs(wished.y) ? { x: wished.x, y: 0 } : { x: 0, y: wished.y };
    const snapped = snapShift(rects.get(pressed)!, wished, others, reach / screen.viewport().zoom);
    shift = snapped.shift;
    place(shift);
    bus.publish({ ways: follow(shift), guides: snapped.guides });
  };
  const pan = createEdgePan(screen, () => track(last));
  // A layer of its own: what lies below is not painted again.
  for (const { element } of elements) element.style.willChange = 'transform';
  const end = () => {
    pan.stop();
    for (const { element } of elements) element.style.willChange = '';
    view.setState({ moving: null });
    bus.clear();
  };
  view.setState({ moving });
  return {
    move(pointer) {
      track(pointer);
      pan.at(pointer);
    },
    drop(pointer) {
      track(pointer);
      const nodes = Object.fromEntries(
        [...chosen].map((id) => {
          const { x, y } = rects.get(id)!;
          return [id, { x: x + shift.x, y: y + shift.y }];
        }),
      );
      editor.run('layout.move', { nodes });
      end();
    },
    cancel() {
      // The document may have changed meanwhile.
      const now = tools.scene().rects;
      for (const { id, element } of elements) {
        const rect = now.get(id);
        if (rect) element.style.transform = `translate(${rect.x}px,${rect.y}px)`;
      }
      end();
    },
  };
}
