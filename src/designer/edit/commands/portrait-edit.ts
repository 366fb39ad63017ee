import type { Command } from '../command-map';
import { patched } from '../change';

export const portraitEdit: Command<'portrait.edit'> = (process, { triggers, people }) => ({
  process: patched(process, {
    portrait: patched(process.portrait, { triggers: triggers && [...triggers], people }),
  }),
});
