import { ActionIcon } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import { useState } from 'react';
import { useT } from '@/kit/ui';
import { isFilled, type Contact } from '@/runtime/engine';
import type { Field } from '@/runtime/format';
import { messages } from '../messages';
import type { DealView } from '../work/deal-view';
import classes from './client.module.css';
import { Fact } from './Facts';

/** People at the client: can be called and written to at once. */
export function Contacts({ view }: { view: DealView }) {
  const t = useT(messages);
  const { process, state, names } = view;
  const [editing, setEditing] = useState<string | null>(null);
  const known = (field: Field) => isFilled(state.data[field.id]);
  const single = process.fields.filter((field) => field.type === 'contact');
  const lists = process.fields.filter((field) => field.type === 'contact_list' && known(field));
  return (
    <section className={classes.block} aria-label={t('contacts')}>
      <h3 className={classes.heading}>{t('contacts')}</h3>
      <ul className={classes.people}>
        {single
          .filter((field) => known(field) && field.id !== editing)
          .map((field) => (
            <li key={field.id} className={classes.person}>
              <Person contact={state.data[field.id] as Contact} role={names.fieldTitle(field.id)} />
              <ActionIcon
                aria-label={t('facts.edit', { field: names.fieldTitle(field.id) })}
                onClick={() => setEditing(field.id)}
              >
                <IconPencil size={14} />
              </ActionIcon>
            </li>
          ))}
        {lists.flatMap((field) =>
          (state.data[field.id] as Contact[]).map((contact, i) => (
            <li key={`${field.id}:${i}`} className={classes.person}>
              <Person contact={contact} role={names.fieldTitle(field.id)} />
            </li>
          )),
        )}
      </ul>
      <dl className={classes.facts}>
        {single
          .filter((field) => !known(field) || field.id === editing)
          .map((field) => (
            <Fact
              key={field.id}
              view={view}
              field={field}
              wanted
              open={field.id === editing}
              onClose={() => setEditing(null)}
            />
          ))}
      </dl>
    </section>
  );
}

function Person({ contact, role }: { contact: Contact; role: string }) {
  return (
    <div className={classes.personWords}>
      <b>{contact.name}</b>
      <span className={classes.quiet}>{[contact.position, role].filter(Boolean).join(' · ')}</span>
      <span className={classes.reach}>
        {contact.phone && <a href={`tel:${contact.phone.replace(/[^\d+]/g, '')}`}>{contact.phone}</a>}
        {contact.email && <a href={`mailto:${contact.email}`}>{contact.email}</a>}
      </span>
    </div>
  );
}
