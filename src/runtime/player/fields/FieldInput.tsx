import { NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useState, type KeyboardEvent } from 'react';
import { useFormat, useLocale, useT } from '@/kit/ui';
import type { Contact, Rejection, Value } from '@/runtime/engine';
import type { Field, Process } from '@/runtime/format';
import { ContactInput } from './ContactInput';
import { ContactListInput } from './ContactListInput';
import { FileInput } from './FileInput';
import { messages } from './messages';
import { draftOf, valueOfDraft } from './parse';
import { optionsOf, valueText } from './value-text';

export type WrongValue = Extract<Rejection, { code: 'invalid_value' }>['why'];

export interface FieldInputProps {
  process: Process;
  field: Field;
  value: Value | null | undefined;
  onChange: (value: Value | null) => void;
  /** Why the engine refused the value. */
  wrong?: WrongValue | undefined;
  /** Marked as one that has to be filled. */
  required?: boolean;
  /** It had to be filled, and was not. */
  missing?: boolean;
  autoFocus?: boolean;
  /** Without its own label: the place around it names the field. */
  bare?: boolean;
}

/** One field of the deal's data in the form its type asks for. */
export function FieldInput({
  process,
  field,
  value,
  onChange,
  wrong,
  required = false,
  missing = false,
  autoFocus,
  bare,
}: FieldInputProps) {
  const t = useT(messages);
  const format = useFormat();
  const locale = useLocale();
  const { text } = format;
  const zone = process.calendar.timezone;
  const [draft, setDraft] = useState(() => draftOf(field, value, zone, locale));
  const [isTyped, setTyped] = useState(false);
  const title = text(field.title) || field.id;
  const unit = field.type === 'money' ? process.currency : field.type === 'number' ? text(field.unit) : '';
  const common = {
    ...(bare ? { 'aria-label': title } : { label: unit ? `${title}, ${unit}` : title }),
    error: wrong ? t(`wrong.${wrong}`) : missing ? t('missing') : undefined,
    withAsterisk: required,
    'aria-required': required || undefined,
    'data-autofocus': autoFocus || undefined,
  };
  const write = (next: string) => {
    setDraft(next);
    setTyped(true);
    onChange(valueOfDraft(field, next, zone, locale));
  };
  const line = {
    ...common,
    value: draft,
    onChange: (event: { currentTarget: { value: string } }) => write(event.currentTarget.value),
  };
  switch (field.type) {
    case 'text':
      return (
        <Textarea
          {...line}
          onKeyDown={sendLine}
          autosize
          minRows={1}
          maxRows={6}
          description={field.minChars ? t('text.min', { n: field.minChars }) : undefined}
        />
      );
    case 'number':
    case 'percent':
    case 'money': {
      const read = isTyped ? valueOfDraft(field, draft, zone, locale) : null;
      return (
        <TextInput
          {...line}
          description={
            typeof read === 'number' ? `= ${valueText(process, field, read, { format, t })}` : null
          }
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          inputMode="decimal"
          rightSection={field.type === 'percent' ? <span aria-hidden>%</span> : undefined}
        />
      );
    }
    case 'date':
      return <TextInput {...line} type="date" />;
    case 'datetime':
      return <TextInput {...line} type="datetime-local" />;
    case 'bool':
    case 'enum':
    case 'enum_ref':
      return (
        <NativeSelect
          {...line}
          size="xs"
          data={[
            { value: '', label: t('choose') },
            ...(field.type === 'bool'
              ? [
                  { value: 'true', label: t('yes') },
                  { value: 'false', label: t('no') },
                ]
              : optionsOf(process, field).map(({ id, title: name }) => ({
                  value: id,
                  label: text(name) || id,
                }))),
          ]}
        />
      );
    case 'contact':
      return (
        <ContactInput
          title={title}
          value={value as Contact | null | undefined}
          required={required}
          error={common.error}
          onChange={onChange}
        />
      );
    case 'contact_list':
      return (
        <ContactListInput
          title={title}
          value={value as Contact[] | null | undefined}
          error={common.error}
          onChange={onChange}
        />
      );
    case 'file':
      return (
        <FileInput
          title={title}
          {...(bare ? { bare } : {})}
          value={draft}
          error={common.error}
          onChange={write}
        />
      );
  }
}

/** A line is one thought: Enter sends it as everywhere else, Shift+Enter breaks it. */
function sendLine(event: KeyboardEvent<HTMLTextAreaElement>): void {
  if (event.key !== 'Enter' || event.shiftKey) return;
  event.preventDefault();
  const { form } = event.currentTarget;
  if (form) form.requestSubmit();
  else event.currentTarget.blur();
}
