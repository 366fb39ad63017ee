import type { Contact, Value } from './state';

const isNamed = (contact: Contact): boolean => contact.name.trim() !== '';

/** Whether the value says anything. */
export function isFilled(value: Value | null | undefined): value is Value {
  if (value == null) return false;
  if (typeof value === 'string') return value.trim() !== '';
  if (Array.isArray(value)) return value.some(isNamed);
  return typeof value === 'object' ? isNamed(value) : true;
}

export function isContact(value: Value | undefined): value is Contact {
  return typeof value === 'object' && !Array.isArray(value);
}

/** What phones are compared by: the last ten digits, for `8 900…` and `+7 900…` are one phone; null: no phone. */
export const phoneKey = ({ phone }: Pick<Contact, 'phone'>): string | null =>
  phone?.replace(/\D/g, '').slice(-10) || null;

const sameKey = (a: string | null, b: string | null): boolean => a !== null && a === b;

/** One person under two spellings: the same phone or e-mail, else the same name. */
export function sameContact(a: Contact, b: Contact): boolean {
  if (sameKey(phoneKey(a), phoneKey(b))) return true;
  if (a.email && b.email && a.email.toLowerCase() === b.email.toLowerCase()) return true;
  return a.name.trim().toLowerCase() === b.name.trim().toLowerCase();
}

export function sameValue(a: Value | null | undefined, b: Value | null | undefined): boolean {
  if (a === b || (a == null && b == null)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) || Array.isArray(b))
    return (
      Array.isArray(a) &&
      Array.isArray(b) &&
      a.length === b.length &&
      a.every((one, i) => sameValue(one, b[i]))
    );
  return a.name === b.name && a.position === b.position && a.phone === b.phone && a.email === b.email;
}
