import type { Command } from '../command-map';
import { inTexts } from '../change';

/** Texts that a language lacks are taken from another, to be translated there. */
export const languageCopy: Command<'language.copy'> = (process, { from, to }) => ({
  process: inTexts(process, (text) =>
    text[from]?.trim() && !text[to]?.trim() ? { ...text, [to]: text[from] } : text,
  ),
});
