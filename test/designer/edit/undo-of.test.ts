import { describe, expect, it } from 'vitest';
import { createEditor, undoOf } from '@/designer/edit';
import { smallProcess } from '../../fixtures/small-process';

describe('the way back that is offered after a step', () => {
  const process = smallProcess();
  const rename = (editor: ReturnType<typeof createEditor>, text: string) =>
    editor.run('process.rename', { locale: 'en', text });

  it('takes the step back', () => {
    const editor = createEditor(process);
    rename(editor, 'First');
    undoOf(editor)();
    expect(editor.getState().process).toEqual(process);
  });

  it('takes nothing back once something newer was done, or the step was taken back already', () => {
    const editor = createEditor(process);
    rename(editor, 'First');
    const back = undoOf(editor);
    rename(editor, 'Second');
    back();
    expect(editor.getState().process.title.en).toBe('Second');
    editor.undo();
    back();
    expect(editor.getState().process.title.en).toBe('First');
  });
});
