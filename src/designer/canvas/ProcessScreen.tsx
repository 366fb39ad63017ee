import { Button } from '@mantine/core';
import { ReactFlowProvider, useReactFlow } from '@xyflow/react';
import { useMemo, useState } from 'react';
import type { LoadError } from '@/runtime/format';
import { ErrorCard, showToast, useLocale, useT } from '@/kit/ui';
import type { ProcessEditor } from '../edit';
import { centreOf, rectsOf } from '../model';
import { Canvas } from './Canvas';
import { EditorContext, useEditorState } from './editor-context';
import { messages } from './messages';
import classes from './ProcessScreen.module.css';
import { Toolbar } from './Toolbar';
import { useCanvasKeys } from './use-canvas-keys';

/** The process as a drawing that can be worked on. */
export function ProcessScreen({ editor }: { editor: ProcessEditor }) {
  return (
    <ReactFlowProvider>
      <Workplace editor={editor} />
    </ReactFlowProvider>
  );
}

function Workplace({ editor }: { editor: ProcessEditor }) {
  const t = useT(messages);
  const locale = useLocale();
  const [renaming, setRenaming] = useState<string | null>(null);
  const [fault, setFault] = useState<{ file: string; error: LoadError } | null>(null);
  const flow = useReactFlow();
  const { selection } = useEditorState(editor);
  const context = useMemo(() => ({ editor, renaming, setRenaming }), [editor, renaming]);

  const add = () => {
    const only = selection.length === 1 ? selection[0] : undefined;
    const result = editor.run('stage.add', {
      title: { locale, text: t('new.stage') },
      ...(only?.kind === 'stage' ? { after: only.stage, outcome: { locale, text: t('new.outcome') } } : {}),
    });
    if (!result.done || !result.created) return;
    // Cards out of sight are not drawn: the new one has to be on screen before its title can be typed.
    const rect = rectsOf(editor.getState().process).get(result.created);
    if (rect)
      void flow.setCenter(centreOf(rect).x, centreOf(rect).y, { zoom: Math.max(flow.getZoom(), 0.8) });
    setRenaming(result.created);
  };
  const open = async (file: File) => {
    const { openProcess } = await import('@/runtime/format/schema');
    const opened = openProcess(await file.text());
    setFault(opened.ok ? null : { file: file.name, error: opened.error });
    if (!opened.ok) return;
    editor.run('process.replace', { process: opened.value.document });
    showToast({ text: t('opened'), action: { label: t('undo'), run: () => void editor.undo() } });
  };
  const onKeyDown = useCanvasKeys(editor, setRenaming, add);

  return (
    <EditorContext value={context}>
      <section className={classes.screen} aria-label={t('canvas')} onKeyDown={onKeyDown}>
        <Toolbar editor={editor} onAdd={add} onOpen={(file) => void open(file)} />
        <div className={classes.canvas} tabIndex={-1}>
          <Canvas editor={editor} />
          {fault && (
            <div className={classes.fault}>
              <ErrorCard
                problem={{
                  place: fault.file,
                  cause: t(`fault.${fault.error.code}`),
                  cure: t('import.kept'),
                  details: JSON.stringify(fault.error, null, 2),
                }}
                action={<Button onClick={() => setFault(null)}>{t('close')}</Button>}
              />
            </div>
          )}
        </div>
      </section>
    </EditorContext>
  );
}
