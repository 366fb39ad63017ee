import type { NodeId } from '../../model';
import type { CanvasTools } from '../tools';
import { neighbour, type Direction } from '../keys/neighbour';

/** Moving about the drawing from card to card, and drawing an arrow that way. */
export function walking(
  tools: CanvasTools,
  selectNode: (id: NodeId) => void,
  join: (from: NodeId, to: NodeId) => void,
) {
  const { editor, view, screen } = tools;

  const come = (id: NodeId) => {
    const rect = tools.scene().rects.get(id);
    if (rect) screen.reveal(rect);
    view.setState({ tabStop: id });
    selectNode(id);
    const focus = (tries: number) => {
      const element = screen.element(id);
      if (element) element.focus({ preventScroll: true });
      // A card that was out of sight is drawn first.
      else if (tries > 0) requestAnimationFrame(() => focus(tries - 1));
    };
    focus(20);
  };

  return {
    come,

    /** To the nearest card in a direction; while an arrow is being drawn, its aim moves instead. */
    walk(from: NodeId, direction: Direction): void {
      const { drawing, rects } = tools.scene();
      const { joining } = view.getState();
      if (joining) {
        const aim = joining.to ?? joining.from;
        const next = neighbour(aim, direction, rects, (id) => drawing.node.get(id)?.kind !== 'entry');
        if (!next) return;
        const rect = rects.get(next);
        if (rect) screen.reveal(rect);
        view.setState({ joining: { ...joining, to: next, at: null } });
        return;
      }
      const next = neighbour(from, direction, rects, () => true);
      if (next) come(next);
    },

    /** Along the flow: entries, stages in their order, ends. False: there is no further card. */
    step(from: NodeId, by: 1 | -1): boolean {
      const { nodes } = tools.scene().drawing;
      const next = nodes[nodes.findIndex(({ id }) => id === from) + by];
      if (next) come(next.id);
      return next !== undefined;
    },

    /** The next arrow that leaves the card. */
    nextOutcome(from: NodeId): void {
      const arrows = tools
        .scene()
        .drawing.transitions.filter((arrow) => arrow.source === 'outcome' && arrow.from === from);
      const { selection } = editor.getState();
      const at = arrows.findIndex((arrow) =>
        selection.some((item) => item.kind === 'transition' && `${item.stage}/${item.outcome}` === arrow.id),
      );
      const next = arrows[(at + 1) % arrows.length];
      if (next?.source === 'outcome')
        editor.select([{ kind: 'transition', stage: next.stage, outcome: next.outcome }]);
    },

    startJoining(from: NodeId): void {
      if (tools.scene().drawing.node.get(from)?.kind !== 'stage') return;
      screen.element(from)?.focus({ preventScroll: true });
      view.setState({ joining: { from, to: null, at: null } });
    },

    finishJoining(): void {
      const { joining } = view.getState();
      view.setState({ joining: null });
      if (joining?.to) join(joining.from, joining.to);
    },

    cancelJoining: () => view.setState({ joining: null }),
  };
}
