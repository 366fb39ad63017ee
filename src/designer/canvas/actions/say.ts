import type { Translate } from '@/kit/i18n';
import { showToast } from '@/kit/ui';
import type { ProcessEditor, Refusal } from '../../edit';
import type { messages } from '../messages';
import { undoOf } from '../../edit';

/** What the canvas tells after an act: what was done with a way back, or why it was not done. */
export interface Say {
  done(text: string): void;
  note(text: string): void;
  refused(refusal: Refusal): void;
}

export function createSay(editor: ProcessEditor, t: Translate<typeof messages>): Say {
  return {
    done: (text) => showToast({ text, action: { label: t('undo'), run: undoOf(editor) } }),
    note: (text) => showToast({ text }),
    refused: ({ reason }) => showToast({ text: t(`refused.${reason}`) }),
  };
}
