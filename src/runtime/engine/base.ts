import type { Contact } from './state';

/** What the engine asks about the world outside the deal. */
export interface Base {
  /** Whether another deal knew the contact before. */
  knows(contact: Contact): boolean;
}

export const emptyBase: Base = { knows: () => false };
