import type { Translate } from '@/kit/i18n';
import type { useFormat } from '@/kit/ui';
import type { Contact, Value } from '@/runtime/engine';
import type { Field, Option, Process } from '@/runtime/format';
import type { messages } from './messages';

export interface Wording {
  format: ReturnType<typeof useFormat>;
  t: Translate<typeof messages>;
}

/** What a list field chooses from, its own options or a list of the process. */
export function optionsOf(process: Process, field: Field): readonly Option[] {
  if (field.type === 'enum') return field.options;
  if (field.type !== 'enum_ref') return [];
  return field.ref === 'loss_reasons' ? process.lossReasons : process.objections;
}

/** A value as people read it: money with its sign, a date as a date, an option by its title. */
export function valueText(
  process: Process,
  field: Field,
  value: Value | null | undefined,
  { format, t }: Wording,
): string {
  if (value == null || value === '') return '';
  switch (field.type) {
    case 'text':
    case 'file':
      return String(value);
    case 'number':
      return [format.number(Number(value), Number.isInteger(value) ? 0 : 1), format.text(field.unit)]
        .filter(Boolean)
        .join(' ');
    case 'money':
      return format.money(Number(value), process.currency, { exact: Number(value) % 100 !== 0 });
    case 'percent':
      return format.percent(Number(value) / 100, Number.isInteger(value) ? 0 : 1);
    case 'bool':
      return value ? t('yes') : t('no');
    case 'date':
      return format.date(String(value));
    case 'datetime':
      return format.moment(Number(value), process.calendar.timezone, {
        weekday: 'short',
        day: 'numeric',
        month: 'short',
        hour: '2-digit',
        minute: '2-digit',
      });
    case 'contact':
      return contactText(value as Contact);
    case 'contact_list':
      return (value as Contact[]).map(contactText).join('; ');
    case 'enum':
    case 'enum_ref':
      return (
        format.text(optionsOf(process, field).find((option) => option.id === value)?.title) || String(value)
      );
  }
}

function contactText({ name, position, phone, email }: Contact): string {
  return [name, position, phone, email].filter(Boolean).join(', ');
}
