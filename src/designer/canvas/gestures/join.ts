import { centreOf, type NodeId, type Point, type Rect } from '../../model';
import type { CanvasTools } from '../tools';
import { createEdgePan } from './edge-pan';
import type { Gesture, Pointer } from './gesture';

/** Drawing an arrow from a stage: dropped on a card it joins them; dropped on nothing it asks what shall be there. */
export function startJoin(
  tools: CanvasTools,
  begin: Pointer,
  from: NodeId,
  onJoin: (from: NodeId, to: NodeId) => void,
): Gesture {
  const { view, screen } = tools;
  const { rects, drawing } = tools.scene();
  const own = rects.get(from)!;
  let left = false;
  let last = begin;
  const track = (pointer: Pointer) => {
    last = pointer;
    const at = tools.toDrawing(pointer);
    const over = cardAt(at, rects);
    if (over !== from) left = true;
    // The way back to itself is a loop only for one who has been away.
    const to = over && drawing.node.get(over)?.kind !== 'entry' && (over !== from || left) ? over : null;
    view.setState({ joining: { from, to, at } });
  };
  const pan = createEdgePan(screen, () => track(last));
  const end = () => {
    pan.stop();
    view.setState({ joining: null });
  };
  return {
    move(pointer) {
      track(pointer);
      pan.at(pointer);
    },
    drop(pointer) {
      track(pointer);
      const joining = view.getState().joining;
      end();
      if (!joining?.at) return;
      if (joining.to) onJoin(from, joining.to);
      else if (isAway(joining.at, own))
        view.setState({ joining, menu: { kind: 'join', x: pointer.x, y: pointer.y, at: joining.at } });
    },
    cancel: end,
  };
}

function cardAt({ x, y }: Point, rects: ReadonlyMap<NodeId, Rect>): NodeId | null {
  const margin = 12;
  for (const [id, r] of rects) {
    if (x > r.x - margin && x < r.x + r.width + margin && y > r.y - margin && y < r.y + r.height + margin)
      return id;
  }
  return null;
}

function isAway(at: Point, card: Rect): boolean {
  const middle = centreOf(card);
  return Math.abs(at.x - middle.x) > card.width / 2 + 40 || Math.abs(at.y - middle.y) > card.height / 2 + 40;
}
