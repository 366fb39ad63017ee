import { useT } from '@/kit/ui';
import type { Contact } from '@/runtime/engine';
import { isFilled } from '@/runtime/player';
import { messages } from '../messages';
import type { DealView } from '../work/deal-view';
import classes from './client.module.css';
import { Fact } from './Facts';

/** People at the client: can be called and written to at once. */
export function Contacts({ view }: { view: DealView }) {
  const t = useT(messages);
  const { process, state, names } = view;
  const fields = process.fields.filter((field) => field.type === 'contact' || field.type === 'contact_list');
  const reached = fields.flatMap((field) => {
    const value = state.data[field.id];
    if (!isFilled(value)) return [];
    return (Array.isArray(value) ? value : [value as Contact]).map((contact) => ({ field, contact }));
  });
  return (
    <section className={classes.block} aria-label={t('contacts')}>
      <h3 className={classes.heading}>{t('contacts')}</h3>
      {reached.length === 0 && <p className={classes.quiet}>{t('contacts.none')}</p>}
      <ul className={classes.people}>
        {reached.map(({ field, contact }, i) => (
          <li key={i}>
            <b>{contact.name}</b>
            <span className={classes.quiet}>
              {[contact.position, names.fieldTitle(field.id)].filter(Boolean).join(' · ')}
            </span>
            <span className={classes.reach}>
              {contact.phone && <a href={`tel:${contact.phone.replace(/[^\d+]/g, '')}`}>{contact.phone}</a>}
              {contact.email && <a href={`mailto:${contact.email}`}>{contact.email}</a>}
            </span>
          </li>
        ))}
      </ul>
      <dl className={classes.facts}>
        {fields
          .filter((field) => field.type === 'contact')
          .map((field) => (
            <Fact key={field.id} view={view} field={field} />
          ))}
      </dl>
    </section>
  );
}
