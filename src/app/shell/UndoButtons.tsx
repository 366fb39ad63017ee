import { ActionIcon } from '@mantine/core';
import { IconArrowBackUp, IconArrowForwardUp } from '@tabler/icons-react';
import { useSyncExternalStore } from 'react';
import { stepText, type ProcessEditor, type StepLabel } from '@/designer/edit';
import { useLocale, useT } from '@/kit/ui';
import { messages } from '../messages';

/** Undo and redo, each saying what it will do. */
export function UndoButtons({ editor }: { editor: ProcessEditor }) {
  const t = useT(messages);
  const locale = useLocale();
  const { undo, redo } = useSyncExternalStore(editor.subscribe, editor.getState);
  const button = (
    step: StepLabel | null,
    name: 'undo' | 'redo',
    Icon: typeof IconArrowBackUp,
    act: () => void,
  ) => {
    const label = step ? t(`${name}.what`, { what: stepText(step, locale) }) : t(name);
    return (
      <ActionIcon size={30} aria-label={label} title={label} disabled={!step} onClick={act}>
        <Icon size={18} />
      </ActionIcon>
    );
  };
  return (
    <>
      {button(undo, 'undo', IconArrowBackUp, () => void editor.undo())}
      {button(redo, 'redo', IconArrowForwardUp, () => void editor.redo())}
    </>
  );
}
