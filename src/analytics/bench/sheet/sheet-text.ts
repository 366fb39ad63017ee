import type { Locale } from '@/kit/i18n';
import type { Sheet, SheetCell } from './sheet';

export interface SheetForm {
  separator: '\t' | ',' | ';';
  decimal: '.' | ',';
}

/** What spreadsheets take from the clipboard: tabs, and numbers as the country writes them. */
export const clipboardForm = (locale: Locale): SheetForm => ({
  separator: '\t',
  decimal: locale === 'ru' ? ',' : '.',
});

/** What a spreadsheet opens by double click: where the comma divides numbers, the semicolon divides cells. */
export const csvForm = (locale: Locale): SheetForm =>
  locale === 'ru' ? { separator: ';', decimal: ',' } : { separator: ',', decimal: '.' };

/** Lines of the sheet with its header. Ends of lines as RFC 4180 has them. */
export function sheetText({ columns, rows }: Sheet, form: SheetForm): string {
  return [columns, ...rows]
    .map((row) => row.map((cell) => cellText(cell, form)).join(form.separator))
    .join('\r\n');
}

function cellText(cell: SheetCell, { separator, decimal }: SheetForm): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell).replace('.', decimal);
  const text = unarmed(cell);
  return text.includes(separator) || /["\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * A text that begins like a formula would be run by the spreadsheet: a name in somebody's export must not be able to
 * do that. The apostrophe makes it text again. Signs may hide behind blanks, and full-width ones count too.
 */
const unarmed = (text: string): string => (/^\s*[=+\-@＝＋－＠\t\r]/.test(text) ? `'${text}` : text);
