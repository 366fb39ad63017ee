import { isFiller, type Field, type Id, type Process } from '@/runtime/format';
import type { Rejection } from './rejection';
import type { Contact, Value } from './state';

type Why = Extract<Rejection, { code: 'invalid_value' }>['why'];

/** Checks one value against its field; null: it may stand. */
export type FieldCheck = (value: Value) => Why | null;

/** Moments that a sales process can mean; a slip of the keyboard is not one of them. */
const earliest = Date.UTC(1900, 0, 1);
const latest = Date.UTC(2100, 0, 1);

const isDate = (text: string): boolean => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const at = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(text);
};

function contactFault(value: Value): Why | null {
  if (typeof value !== 'object' || Array.isArray(value)) return 'type';
  const parts = [value.position, value.phone, value.email];
  if (typeof value.name !== 'string' || parts.some((part) => part !== undefined && typeof part !== 'string'))
    return 'type';
  return isFiller(value.name) ? 'placeholder' : null;
}

function listFault(value: readonly Contact[]): Why | null {
  for (const one of value) {
    const fault = contactFault(one);
    if (fault) return fault;
  }
  return value.length > 0 ? null : 'type';
}

const isNumber = (value: Value): value is number => typeof value === 'number' && Number.isFinite(value);

export function fieldCheck(field: Field, process: Process): FieldCheck {
  switch (field.type) {
    case 'text':
      return (value) => {
        if (typeof value !== 'string') return 'type';
        if (isFiller(value)) return 'placeholder';
        return value.trim().length < (field.minChars ?? 1) ? 'too_short' : null;
      };
    case 'number':
      return (value) => {
        if (!isNumber(value)) return 'type';
        return value < (field.min ?? -Infinity) || value > (field.max ?? Infinity) ? 'range' : null;
      };
    case 'money':
      return (value) => (Number.isSafeInteger(value) ? null : 'type');
    case 'datetime':
      return (value) => {
        if (typeof value !== 'number' || !Number.isSafeInteger(value)) return 'type';
        return value < earliest || value >= latest ? 'range' : null;
      };
    case 'percent':
      return (value) => (isNumber(value) ? null : 'type');
    case 'bool':
      return (value) => (typeof value === 'boolean' ? null : 'type');
    case 'date':
      return (value) => {
        if (typeof value !== 'string' || !isDate(value)) return 'type';
        const at = Date.parse(value);
        return at < earliest || at >= latest ? 'range' : null;
      };
    case 'contact':
      return contactFault;
    case 'contact_list':
      return (value) => (Array.isArray(value) ? listFault(value) : 'type');
    case 'file':
      return (value) => (typeof value !== 'string' ? 'type' : isFiller(value) ? 'placeholder' : null);
    case 'enum':
      return optionCheck(field.options);
    case 'enum_ref':
      return optionCheck(field.ref === 'objections' ? process.objections : process.lossReasons);
  }
}

function optionCheck(options: readonly { id: Id }[]): FieldCheck {
  const ids = new Set(options.map((option) => option.id));
  return (value) => (typeof value !== 'string' ? 'type' : ids.has(value) ? null : 'option');
}
