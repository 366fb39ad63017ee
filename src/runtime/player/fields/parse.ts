import { toInstant, toWall } from '@/kit/time';
import type { Contact, Value } from '@/runtime/engine';
import type { Field } from '@/runtime/format';

/** «1 234,5» and "1,234.5" alike; null when nothing is typed, NaN when it is not a number. */
export function parseNumber(text: string): number | null {
  let plain = text.replace(/[\s\u00a0\u202f]/g, '');
  if (!plain) return null;
  const comma = plain.lastIndexOf(',');
  const dot = plain.lastIndexOf('.');
  plain = comma > dot ? plain.replaceAll('.', '').replace(',', '.') : plain.replaceAll(',', '');
  return Number(plain);
}

/** `2026-03-31T10:00` on the clocks of the zone. */
export function momentToInput(at: number, zone: string): string {
  return new Date(toWall(at, zone)).toISOString().slice(0, 16);
}

export function momentFromInput(text: string, zone: string): number | null {
  const wall = Date.parse(`${text}:00Z`);
  return Number.isNaN(wall) ? null : toInstant(wall, zone);
}

/** The text a person edits for a value of one line. */
export function draftOf(field: Field, value: Value | null | undefined, zone: string): string {
  if (value == null) return '';
  if (field.type === 'money') return String(Number(value) / 100);
  if (field.type === 'datetime') return momentToInput(Number(value), zone);
  if (field.type === 'bool') return value ? 'true' : 'false';
  return String(value);
}

/** The value meant by the text; null for nothing. A text that cannot be read stays a text, and is refused. */
export function valueOfDraft(field: Field, draft: string, zone: string): Value | null {
  const text = draft.trim();
  if (!text) return null;
  switch (field.type) {
    case 'number':
    case 'percent':
    case 'money': {
      const number = parseNumber(text.replace(/[%₽$€]/g, ''));
      if (number === null) return null;
      if (Number.isNaN(number)) return text;
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

/** Whether the deal knows the field: an empty text or list is not knowledge. */
export function isFilled(value: Value | null | undefined): boolean {
  if (value == null || value === '') return false;
  if (Array.isArray(value)) return value.some(isNamed);
  return typeof value === 'object' ? isNamed(value) : true;
}

const isNamed = (contact: Contact) => Object.values(contact).some((part) => String(part ?? '').trim() !== '');
