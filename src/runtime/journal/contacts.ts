import { phoneKey, type Base, type Contact, type DealState } from '@/runtime/engine';

/** What makes two contacts one person: the phone or the address; without both, the name as written. */
function keysOf(contact: Contact): string[] {
  const phone = phoneKey(contact);
  const reach = [phone && `tel:${phone}`, contact.email && `mail:${contact.email.trim().toLowerCase()}`];
  const known = reach.filter((key): key is string => Boolean(key));
  return known.length > 0 || !contact.name.trim() ? known : [`name:${contact.name.trim().toLowerCase()}`];
}

const isContact = (value: unknown): value is Contact =>
  typeof value === 'object' && value !== null && 'name' in value;

/** Who is known in which deals: the engine asks it whether a contact is new to the base. */
export class ContactBase {
  private readonly deals = new Map<string, Set<string>>();

  /** Adds the contacts of a deal; what was once known stays known. */
  add({ id, data }: DealState): void {
    for (const value of Object.values(data))
      for (const contact of Array.isArray(value) ? value : [value])
        if (isContact(contact))
          for (const key of keysOf(contact)) {
            const known = this.deals.get(key);
            if (known) known.add(id);
            else this.deals.set(key, new Set([id]));
          }
  }

  /** The base as seen from a deal: what other deals know. */
  beside(deal: string): Base {
    return {
      knows: (contact) =>
        keysOf(contact).some((key) => {
          const known = this.deals.get(key);
          return known !== undefined && (known.size > 1 || !known.has(deal));
        }),
    };
  }
}
