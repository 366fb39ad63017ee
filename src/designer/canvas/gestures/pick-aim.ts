import type { NodeId } from '../../model';
import type { CanvasTools } from '../tools';
import type { Gesture } from './gesture';

/** A click while an arrow is drawn by keys: on a card it joins, anywhere else it leaves. */
export function pickAim(
  { view, scene }: CanvasTools,
  node: NodeId | null,
  onJoin: (from: NodeId, to: NodeId) => void,
): Gesture {
  const { joining } = view.getState();
  const leave = () => view.setState({ joining: null });
  return {
    move: () => undefined,
    drop() {
      leave();
      const to = node ? scene().drawing.node.get(node) : undefined;
      if (joining && to && to.kind !== 'entry') onJoin(joining.from, to.id);
    },
    cancel: leave,
  };
}
