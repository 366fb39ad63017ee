import { TextInput } from '@mantine/core';
import { useT } from '@/kit/ui';
import type { Contact } from '@/runtime/engine';
import classes from './fields.module.css';
import { messages } from './messages';

const parts = ['name', 'position', 'phone', 'email'] as const;
const kinds = { name: 'text', position: 'text', phone: 'tel', email: 'email' } as const;

/** A person at the client: four short lines that make one value. */
export function ContactInput({
  title,
  value,
  required = false,
  error,
  onChange,
}: {
  title: string;
  value: Contact | null | undefined;
  /** Then the name is; the rest is good to have. */
  required?: boolean;
  error?: string | undefined;
  onChange: (value: Contact | null) => void;
}) {
  const t = useT(messages);
  const write = (part: keyof Contact, text: string) => {
    const next: Contact = { ...value, name: value?.name ?? '', [part]: text };
    for (const other of parts) if (other !== 'name' && !next[other]?.trim()) delete next[other];
    onChange(next.name.trim() || Object.keys(next).length > 1 ? next : null);
  };
  return (
    <fieldset className={classes.group}>
      <legend className={classes.legend}>{title}</legend>
      <div className={classes.contact}>
        {parts.map((part) => (
          <TextInput
            key={part}
            label={t(part)}
            type={kinds[part]}
            autoComplete="off"
            withAsterisk={required && part === 'name'}
            aria-required={(required && part === 'name') || undefined}
            error={part === 'name' && error !== undefined}
            value={value?.[part] ?? ''}
            onChange={(event) => write(part, event.currentTarget.value)}
          />
        ))}
      </div>
      {error && (
        <p className={classes.error} role="alert">
          {error}
        </p>
      )}
    </fieldset>
  );
}
