import type { Field } from '@/runtime/format';
import type { FieldShape } from '../../../edit';

/** Types as they are offered: choices from the two shared lists count as types of their own. */
export const fieldTypes = [
  'text',
  'number',
  'money',
  'percent',
  'bool',
  'date',
  'datetime',
  'contact',
  'contact_list',
  'file',
  'enum',
  'enum_ref.objections',
  'enum_ref.loss_reasons',
] as const;
export type FieldType = (typeof fieldTypes)[number];

export const typeOf = (field: Field): FieldType =>
  field.type === 'enum_ref' ? `enum_ref.${field.ref}` : field.type;

export function shapeOf(type: FieldType): FieldShape {
  switch (type) {
    case 'enum':
      return { type, options: [] };
    case 'enum_ref.objections':
      return { type: 'enum_ref', ref: 'objections' };
    case 'enum_ref.loss_reasons':
      return { type: 'enum_ref', ref: 'loss_reasons' };
    case 'text':
    case 'number':
    case 'money':
    case 'percent':
    case 'bool':
    case 'date':
    case 'datetime':
    case 'contact':
    case 'contact_list':
    case 'file':
      return { type };
  }
}
