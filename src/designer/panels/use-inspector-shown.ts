import { useEffect, useState } from 'react';
import type { ProcessEditor } from '../edit';

/**
 * The drawing is seen first, and alone. The first thing that is selected brings the inspector; from then on it stays
 * as the person leaves it.
 */
export function useInspectorShown(
  editor: ProcessEditor,
  fromTheStart: boolean,
): [boolean, (shown: boolean) => void] {
  const [shown, setShown] = useState<boolean | 'at first selection'>(fromTheStart || 'at first selection');
  useEffect(
    () =>
      editor.subscribe(() => {
        if (editor.getState().selection.length > 0)
          setShown((now) => (now === 'at first selection' ? true : now));
      }),
    [editor],
  );
  return [shown === true, setShown];
}
