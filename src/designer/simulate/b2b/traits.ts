import type { Random } from '../chance/random';
import type { Contact } from '@/runtime/engine';
import type { Id } from '@/runtime/format';
import type { EndOfCall, Product } from './odds';

/** What is true of a deal though nobody there knows it yet: drawn when the company is put on the call list. */
export interface Traits {
  /** Manager who gets it. Habits follow whoever holds the deal, luck follows the deal. */
  manager: Id;
  random: Random;
  company: string;
  contact: Contact;
  product: Product;
  /** Index in `words.regions`. */
  region: number;
  areaM2: number;
  /** Price before a discount, roubles. */
  price: number;
  /** Somebody will answer the phone. */
  reached: boolean;
  /** Dials with no answer still to come before the next talk. */
  misses: number;
  /** Talks still to come, the last of them with a result. */
  talks: number;
  /** Dials after which an unanswered company is given up. */
  patience: number;
  endOfCall: EndOfCall;
  discoverySkipped: boolean;
  pricingSkipped: boolean;
  /** Set for the deals whose end is planned. */
  fate: 'won' | 'lost' | 'open' | null;
  /** Dropped: nobody comes back to it before the log ends. */
  dropped: boolean;
  dials: number;
  shows: number;
  /** How the objection now being handled ends. */
  objectionsEnd: 'resolved' | 'refused' | 'postponed';
  overLimit: boolean;
  /** Deviations that the head has looked at. */
  looked: Set<string>;
}
