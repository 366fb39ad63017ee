import { isFiller, type Field, type Process } from '@/runtime/format';

export type Literal = string | number | boolean;

/** Moments a sales process can mean. */
const earliest = Date.UTC(1900, 0, 1);
const latest = Date.UTC(2100, 0, 1);
const isWithin = (at: number): boolean => at >= earliest && at < latest;

/** A day that exists: there is no thirty-first of February. */
function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const at = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(text);
}

const isOption = (field: Extract<Field, { type: 'enum' | 'enum_ref' }>, value: Literal, process: Process) => {
  const options =
    field.type === 'enum'
      ? field.options
      : field.ref === 'objections'
        ? process.objections
        : process.lossReasons;
  return options.some(({ id }) => id === value);
};

/** Whether a condition may compare the field with the value: they are of one kind. */
export function comparable(field: Field, value: Literal, process: Process): boolean {
  switch (field.type) {
    case 'text':
    case 'file':
      return typeof value === 'string';
    case 'date':
      return typeof value === 'string' && isDay(value);
    case 'number':
    case 'money':
    case 'percent':
    case 'datetime':
      return typeof value === 'number';
    case 'bool':
      return typeof value === 'boolean';
    case 'enum':
    case 'enum_ref':
      return isOption(field, value, process);
    case 'contact':
    case 'contact_list':
      return false;
  }
}

/**
 * Whether the value may stand in the field. The engine refuses any other, and an answer that writes one can never be
 * given. A property of the tests holds the two together.
 */
export function canHold(field: Field, value: Literal, process: Process): boolean {
  switch (field.type) {
    case 'text':
      return typeof value === 'string' && !isFiller(value) && value.trim().length >= (field.minChars ?? 1);
    case 'file':
      return typeof value === 'string' && !isFiller(value);
    case 'date':
      return typeof value === 'string' && isDay(value) && isWithin(Date.parse(value));
    case 'datetime':
      return typeof value === 'number' && Number.isSafeInteger(value) && isWithin(value);
    case 'number':
      return isNumber(value) && value >= (field.min ?? -Infinity) && value <= (field.max ?? Infinity);
    case 'money':
      return Number.isSafeInteger(value);
    case 'percent':
      return isNumber(value);
    case 'bool':
    case 'enum':
    case 'enum_ref':
    case 'contact':
    case 'contact_list':
      return comparable(field, value, process);
  }
}

const isNumber = (value: Literal): value is number => typeof value === 'number' && Number.isFinite(value);
