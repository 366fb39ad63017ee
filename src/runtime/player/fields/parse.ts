import { readTyped, type Locale } from '@/kit/i18n';
import { toInstant, toWall } from '@/kit/time';
import type { Value } from '@/runtime/engine';
import type { Field } from '@/runtime/format';

/** `2026-03-31T10:00` on the clocks of the zone. */
export function momentToInput(at: number, zone: string): string {
  return new Date(toWall(at, zone)).toISOString().slice(0, 16);
}

export function momentFromInput(text: string, zone: string): number | null {
  const wall = Date.parse(`${text}:00Z`);
  return Number.isNaN(wall) ? null : toInstant(wall, zone);
}

/** The text a person edits for a value of one line. */
export function draftOf(field: Field, value: Value | null | undefined, zone: string, locale: Locale): string {
  if (value == null) return '';
  if (field.type === 'money') return numberDraft(Number(value) / 100, locale);
  if (typeof value === 'number' && field.type !== 'datetime') return numberDraft(value, locale);
  if (field.type === 'datetime') return momentToInput(Number(value), zone);
  if (field.type === 'bool') return value ? 'true' : 'false';
  return String(value);
}

/** As the language writes it, for the mark of another one could divide thousands. */
export const numberDraft = (value: number, locale: Locale): string =>
  locale === 'ru' ? String(value).replace('.', ',') : String(value);

/** The value meant by the text; null for nothing. A text that cannot be read stays a text, and is refused. */
export function valueOfDraft(field: Field, draft: string, zone: string, locale: Locale): Value | null {
  const text = draft.trim();
  if (!text) return null;
  switch (field.type) {
    case 'number':
    case 'percent':
    case 'money': {
      const number = readTyped(text, locale, field.type === 'money' ? 'money' : 'number');
      if (number === null) return text;
      return field.type === 'money' ? Math.round(number * 100) : number;
    }
    case 'bool':
      return text === 'true';
    case 'datetime':
      return momentFromInput(text, zone) ?? text;
    case 'text':
    case 'date':
    case 'file':
    case 'enum':
    case 'enum_ref':
    case 'contact':
    case 'contact_list':
      return text;
  }
}
