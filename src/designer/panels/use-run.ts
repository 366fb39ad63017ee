import { useCallback } from 'react';
import { showToast, useT } from '@/kit/ui';
import type { CommandMap, CommandName, ProcessEditor, RunResult } from '../edit';
import { refusals } from './refusal.messages';

/**
 * Runs edits of the panels. All edits of one session (one stay in a field) join into one step: history joins
 * steps of one key by their times, and within a session time stands still. Escape then leaves no step at all.
 */
export function useRun(editor: ProcessEditor) {
  const t = useT(refusals);
  return useCallback(
    <Name extends CommandName>(command: Name, args: CommandMap[Name], session?: string): RunResult => {
      const result = editor.run(
        command,
        args,
        session === undefined ? {} : { merge: { key: session, at: 0 } },
      );
      if (!result.done) showToast({ text: t(result.refused.reason) });
      return result;
    },
    [editor, t],
  );
}
