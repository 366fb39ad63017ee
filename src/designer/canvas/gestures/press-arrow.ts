import { itemKey } from '../../model';
import type { CanvasTools } from '../tools';
import { far, type Gesture, type Pointer } from './gesture';

/** A click on an arrow selects it; Shift or Ctrl adds it to what is selected. */
export function pressArrow({ editor, scene }: CanvasTools, begin: Pointer, id: string): Gesture {
  return {
    move: () => undefined,
    drop(pointer) {
      const arrow = scene().drawing.transition.get(id);
      if (far(begin, pointer) || arrow?.source !== 'outcome') return;
      const item = { kind: 'transition' as const, stage: arrow.stage, outcome: arrow.outcome };
      const { selection } = editor.getState();
      const others = selection.filter((one) => itemKey(one) !== id);
      if (!begin.shift && !begin.control) editor.select([item]);
      else editor.select(others.length < selection.length ? others : [...selection, item]);
    },
    cancel: () => undefined,
  };
}
