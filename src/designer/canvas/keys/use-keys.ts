import type { KeyboardEvent } from 'react';
import { itemKey } from '../../model';
import type { Actions } from '../actions';
import { useCanvas } from '../canvas-context';
import type { CanvasTools } from '../tools';
import { underOf } from '../gestures/use-gestures';
import { keyMap } from './key-map';
import type { Direction } from './neighbour';

const directions: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

const isTyping = (target: EventTarget) =>
  target instanceof HTMLElement && (target.matches('input, textarea, select') || target.isContentEditable);

/** Keys of the drawing. They stay quiet while a text is typed and while the focus is on a button. */
export function useKeys(actions: Actions, tools: CanvasTools) {
  const { onOpenItem } = useCanvas();
  const { editor, view, readOnly } = tools;

  const onCard = (event: KeyboardEvent, card: string): boolean => {
    const direction = directions[event.code];
    const plain = !event.ctrlKey && !event.metaKey && !event.altKey;
    const { joining } = view.getState();
    if (direction && plain && !event.shiftKey) {
      actions.walk(card, direction);
      return true;
    }
    if (event.key === 'Tab' && plain && !joining) return actions.step(card, event.shiftKey ? -1 : 1);
    if (event.key === 'Enter' && plain) {
      if (joining) actions.finishJoining();
      else {
        const first = editor.getState().selection[0];
        if (first) onOpenItem(first);
      }
      return true;
    }
    return false;
  };

  const leave = (): boolean => {
    const { joining } = view.getState();
    if (joining) actions.cancelJoining();
    else if (editor.getState().selection.length > 0) editor.select([]);
    else return false;
    return true;
  };

  return (event: KeyboardEvent) => {
    if (isTyping(event.target) || event.defaultPrevented) return;
    // The title is about to open: what is typed until then is a title, not commands.
    const { renaming } = view.getState();
    const { drawing } = tools.scene();
    if (renaming && (drawing.node.has(renaming) || drawing.transition.has(renaming))) {
      if (event.key === 'Escape') view.setState({ renaming: null });
      return;
    }
    const { node } = underOf(event.target);
    const own = event.target instanceof HTMLElement && event.target.dataset['card'] === node ? node : null;
    // The aim of an arrow is chosen wherever the focus is.
    const { joining } = view.getState();
    const card = own ?? (joining?.at === null ? joining.from : null);
    const onControl = event.target instanceof Element && event.target.closest('button, a, [role="menu"]');
    if (onControl) return;
    if (card && onCard(event, card)) return event.preventDefault();
    if (event.key === 'Escape' && leave()) return event.preventDefault();
    // From the canvas itself an arrow key comes to the selected card, or the first.
    if (!card && directions[event.code] && !event.ctrlKey && !event.metaKey) {
      const first = editor.getState().selection[0];
      const id = first && first.kind !== 'transition' ? itemKey(first) : tools.scene().drawing.nodes[0]?.id;
      if (id) actions.come(id);
      return event.preventDefault();
    }
    if (event.altKey) return;
    const mod = event.ctrlKey || event.metaKey;
    const binding = keyMap.find(
      (one) =>
        one.codes.includes(event.code) && Boolean(one.mod) === mod && Boolean(one.shift) === event.shiftKey,
    );
    if (!binding || (binding.edits && readOnly)) return;
    event.preventDefault();
    binding.run(actions, tools);
  };
}
