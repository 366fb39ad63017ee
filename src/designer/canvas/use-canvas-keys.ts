import { useReactFlow } from '@xyflow/react';
import type { KeyboardEvent } from 'react';
import { showToast, useT } from '@/kit/ui';
import { copyItems, type Clip, type ProcessEditor, type RunResult } from '../edit';
import { drawingOf, itemKey } from '../model';
import { messages } from './messages';

let clip: Clip | null = null;

/** Keys of the drawing; they act on the selection and stay quiet while a text is typed. */
export function useCanvasKeys(editor: ProcessEditor, setRenaming: (node: string) => void, add: () => void) {
  const t = useT(messages);
  const flow = useReactFlow();
  const tell = (result: RunResult, done: string) => {
    if (result.done)
      return showToast({ text: done, action: { label: t('undo'), run: () => void editor.undo() } });
    const { reason } = result.refused;
    const known = reason === 'needed_by' || reason === 'nothing_selected' || reason === 'clip_empty';
    showToast({ text: t('refused', { why: t(known ? `refused.${reason}` : 'refused.other') }) });
  };

  const remove = () =>
    tell(editor.run('selection.delete', { items: editor.getState().selection }), t('deleted'));

  const withControl: Partial<Record<string, (event: KeyboardEvent) => void>> = {
    KeyZ: (event) => void (event.shiftKey ? editor.redo() : editor.undo()),
    KeyY: () => void editor.redo(),
    KeyA: () => {
      const nodes = drawingOf(editor.getState().process).nodes;
      editor.select(
        nodes.flatMap((node) =>
          node.kind === 'stage'
            ? { kind: 'stage' as const, stage: node.stage.id }
            : node.kind === 'end'
              ? { kind: 'end' as const, end: node.end.id }
              : [],
        ),
      );
    },
    KeyC: () => {
      const { process, selection } = editor.getState();
      clip = copyItems(process, selection);
      if (clip) showToast({ text: t('copied') });
    },
    KeyV: () => {
      if (clip) tell(editor.run('selection.paste', { clip }), t('pasted'));
      else showToast({ text: t('refused', { why: t('refused.clip_empty') }) });
    },
    KeyD: () => void editor.run('selection.duplicate', { items: editor.getState().selection }),
  };
  const plain: Partial<Record<string, () => void>> = {
    Delete: remove,
    Backspace: remove,
    F2: () => {
      const first = editor.getState().selection.find(({ kind }) => kind !== 'transition');
      if (first) setRenaming(itemKey(first));
    },
    KeyN: add,
    Digit1: () => void flow.fitView({ padding: 0.06, duration: 120 }),
    Equal: () => void flow.zoomIn(),
    Minus: () => void flow.zoomOut(),
  };

  return (event: KeyboardEvent) => {
    if (event.target instanceof HTMLInputElement || event.altKey) return;
    const act = event.ctrlKey || event.metaKey ? withControl[event.code] : plain[event.code];
    if (!act) return;
    event.preventDefault();
    act(event);
  };
}
