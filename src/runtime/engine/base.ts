import type { Id } from '@/runtime/format';
import type { Contact, Instant } from './state';

/** What the engine asks about the world outside the deal. */
export interface Base {
  /** Whether another deal knew the contact before. */
  knows(contact: Contact): boolean;
  /** Whether the person is with the company then: work is not given to those who left. Without it, everybody is. */
  isHere?(person: Id, at: Instant): boolean;
}

export const emptyBase: Base = { knows: () => false };
