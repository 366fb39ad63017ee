import { itemKey, type NodeId } from '../../model';
import { itemOfNode } from '../cards/card-nodes';
import { far, type Gesture, type Pointer } from './gesture';
import { startMove } from './move';
import type { CanvasTools } from '../tools';

/** A press on a card selects it at once; moved on, it becomes a drag of everything selected. */
export function pressCard(tools: CanvasTools, begin: Pointer, node: NodeId): Gesture {
  const { editor, readOnly } = tools;
  const drawn = tools.scene().drawing.node.get(node)!;
  const item = itemOfNode(drawn);
  const before = editor.getState().selection;
  const wasSelected = before.some((one) => itemKey(one) === itemKey(item));
  const adds = begin.shift || begin.control;
  if (!wasSelected) editor.select(adds ? [...before, item] : [item]);
  let drag: Gesture | null = null;
  return {
    move(pointer) {
      if (!drag && !readOnly && drawn.kind !== 'entry' && far(begin, pointer))
        drag = startMove(tools, begin, node);
      drag?.move(pointer);
    },
    drop(pointer) {
      if (drag) drag.drop(pointer);
      else if (wasSelected && adds) editor.select(before.filter((one) => itemKey(one) !== itemKey(item)));
      else if (wasSelected) editor.select([item]);
    },
    cancel: () => drag?.cancel(),
  };
}
