import { ActionIcon, Button, Group } from '@mantine/core';
import {
  IconArrowBackUp,
  IconArrowForwardUp,
  IconDownload,
  IconFolderOpen,
  IconLayoutGrid,
  IconMaximize,
  IconPlus,
} from '@tabler/icons-react';
import { useReactFlow } from '@xyflow/react';
import { useRef } from 'react';
import { useT } from '@/kit/ui';
import type { ProcessEditor } from '../edit';
import { useEditorState } from './editor-context';
import { messages } from './messages';
import classes from './ProcessScreen.module.css';

export function Toolbar(props: { editor: ProcessEditor; onAdd(): void; onOpen(file: File): void }) {
  const { editor } = props;
  const t = useT(messages);
  const flow = useReactFlow();
  const picker = useRef<HTMLInputElement>(null);
  const { undo, redo } = useEditorState(editor);

  const arrange = async () => {
    const { autoLayout } = await import('../layout');
    editor.run('layout.apply', {
      nodes: Object.fromEntries(await autoLayout(editor.getState().process)),
    });
    void flow.fitView({ padding: 0.06 });
  };
  const save = async () => {
    const { processToJson } = await import('@/runtime/format/schema');
    const { process } = editor.getState();
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([processToJson(process)], { type: 'application/json' }));
    link.download = `${process.id}.json`;
    link.click();
    URL.revokeObjectURL(link.href);
  };
  const icon = (label: string, Icon: typeof IconPlus, act: () => void, disabled = false) => (
    <ActionIcon
      variant="default"
      size={32}
      aria-label={label}
      title={label}
      disabled={disabled}
      onClick={act}
    >
      <Icon size={18} />
    </ActionIcon>
  );
  return (
    <Group className={classes.toolbar} gap={8} role="toolbar" aria-label={t('tools')}>
      <Button size="xs" leftSection={<IconPlus size={16} />} onClick={props.onAdd}>
        {t('add.stage')}
      </Button>
      {icon(t('undo'), IconArrowBackUp, () => void editor.undo(), !undo)}
      {icon(t('redo'), IconArrowForwardUp, () => void editor.redo(), !redo)}
      {icon(t('layout'), IconLayoutGrid, () => void arrange())}
      {icon(t('fit'), IconMaximize, () => void flow.fitView({ padding: 0.06 }))}
      {icon(t('import'), IconFolderOpen, () => picker.current?.click())}
      {icon(t('export'), IconDownload, () => void save())}
      <input
        ref={picker}
        type="file"
        accept=".json,application/json"
        hidden
        onChange={(event) => {
          const file = event.target.files?.[0];
          event.target.value = '';
          if (file) props.onOpen(file);
        }}
      />
    </Group>
  );
}
