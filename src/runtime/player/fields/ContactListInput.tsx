import { Button } from '@mantine/core';
import { useT } from '@/kit/ui';
import type { Contact } from '@/runtime/engine';
import { ContactInput } from './ContactInput';
import classes from './fields.module.css';
import { messages } from './messages';

/** Several people: as many groups as are named, and one more at hand. */
export function ContactListInput({
  title,
  value,
  error,
  onChange,
}: {
  title: string;
  value: Contact[] | null | undefined;
  error?: string | undefined;
  onChange: (value: Contact[] | null) => void;
}) {
  const t = useT(messages);
  const people = value?.length ? value : [{ name: '' }];
  const put = (next: Contact[]) => onChange(next.length ? next : null);
  return (
    <fieldset className={classes.group}>
      <legend className={classes.legend}>{title}</legend>
      {people.map((person, i) => (
        <div key={i} className={classes.person}>
          <ContactInput
            title={t('contact.nth', { n: i + 1 })}
            value={person}
            onChange={(next) => put(people.map((p, at) => (at === i ? (next ?? { name: '' }) : p)))}
          />
          {people.length > 1 && (
            <Button variant="subtle" color="gray" onClick={() => put(people.filter((_, at) => at !== i))}>
              {t('contact.remove', { name: person.name || t('contact.nth', { n: i + 1 }) })}
            </Button>
          )}
        </div>
      ))}
      <Button variant="default" onClick={() => put([...people, { name: '' }])}>
        {t('contact.add')}
      </Button>
      {error && (
        <p className={classes.error} role="alert">
          {error}
        </p>
      )}
    </fieldset>
  );
}
