import { ActionIcon } from '@mantine/core';
import { IconArrowBackUp, IconArrowForwardUp } from '@tabler/icons-react';
import { useEffect, useState, useSyncExternalStore } from 'react';
import type { ProcessEditor, StepLabel } from '@/designer/edit';
import type { stepText } from '@/designer/edit/words';
import { useLocale, useT } from '@/kit/ui';
import { messages } from '../messages';

/** The words for steps: fetched when there is a step, for on the first screen there is none. */
function useStepText(isWanted: boolean): typeof stepText | null {
  const [words, setWords] = useState<{ stepText: typeof stepText } | null>(null);
  useEffect(() => {
    if (isWanted) void import('@/designer/edit/words').then(setWords);
  }, [isWanted]);
  return words?.stepText ?? null;
}

/** Undo and redo, each saying what it will do. */
export function UndoButtons({ editor }: { editor: ProcessEditor }) {
  const t = useT(messages);
  const locale = useLocale();
  const { undo, redo } = useSyncExternalStore(editor.subscribe, editor.getState);
  const textOf = useStepText(undo !== null || redo !== null);
  const button = (
    step: StepLabel | null,
    name: 'undo' | 'redo',
    Icon: typeof IconArrowBackUp,
    act: () => void,
  ) => {
    const label = step && textOf ? t(`${name}.what`, { what: textOf(step, locale) }) : t(name);
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
