import type { Id } from '@/runtime/format';
import type { Records } from '../command';
import type { Contact, DealData, TaskStatus } from '../state';
import type { Truth } from './truth';

/** What a condition may ask about a deal. A `DealState` is one; analytics builds it from log rows. */
export interface DealFacts {
  readonly data: DealData;
  readonly attempts: number;
  readonly visits: Readonly<Record<Id, number>>;
  readonly activities: Readonly<Record<Id, { readonly count: number }>>;
  readonly approvals: readonly { readonly role: Id }[];
  readonly tasks: readonly { readonly task: Id; readonly status: TaskStatus }[];
}

/** The deal, and what is known about the act in hand. Absent: cannot tell. */
export interface GuardFacts {
  readonly deal: DealFacts;
  readonly records?: Records | undefined;
  readonly outcomeRecorded?: Truth;
  readonly nextStepSet?: Truth;
  /** Whether another deal knew the contact before. */
  readonly knows: (contact: Contact) => boolean;
}
