import type { Command } from '../command-map';

/** The process does without a language. Texts in it stay in the document, so that it can come back. */
export const languageLeaveOut: Command<'language.leaveOut'> = (process, { language }) => {
  const locales = process.locales.filter((one) => one !== language);
  if (locales.length === 0 || locales.length === process.locales.length)
    return { refused: { reason: 'bad_value' } };
  return { process: { ...process, locales } };
};
