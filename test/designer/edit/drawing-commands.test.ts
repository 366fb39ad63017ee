import { describe, expect, it } from 'vitest';
import { commands, drawingCommands, editorWith } from '@/designer/edit';
import { smallProcess } from '../../fixtures/small-process';

describe('an editor that came with the first screen', () => {
  const process = smallProcess();

  it('draws at once, and does the work of the panels once it has learnt their commands', () => {
    const editor = editorWith(drawingCommands, process);
    const [stage] = process.stages;
    expect(editor.run('stage.rename', { stage: stage!.id, locale: 'en', text: 'First words' }).done).toBe(
      true,
    );
    const rename = () => editor.run('process.rename', { locale: 'en', text: 'Another name' });
    expect(rename).toThrow('process.rename');
    editor.learn(commands);
    expect(rename().done).toBe(true);
    expect(editor.undo()?.command).toBe('process.rename');
    expect(editor.undo()?.command).toBe('stage.rename');
    expect(editor.getState().process).toEqual(process);
  });
});
