import type { Actor, Definition, Instant, Rejection } from '@/runtime/engine';
import type { Id, Person, Process } from '@/runtime/format';
import type { Attendance } from './attendance';
import type { DealRun, Order } from './deal-run';

/** What somebody does with a deal at one sitting. Time passes as it is spent. */
export interface Hands {
  readonly deal: DealRun;
  readonly actor: Actor;
  readonly now: Instant;
  /** Minutes go by before the next command. */
  spend(minutes: number): void;
  /** What follows is a fact of that moment, typed in now. Null: facts are of the moment they are typed in. */
  asOf(at: Instant | null): void;
  /** False: the engine refused. */
  give(order: Order): boolean;
  /** Why the engine would refuse; null: it would not. Nothing is given. */
  ask(order: Order): Rejection | null;
  /** Gives the command only if it would not be refused. */
  tryTo(order: Order): boolean;
}

/** One piece of work for one person, not before its time. */
export interface Work {
  /** Unique in the deal; the same key is not put into a queue twice. */
  key: string;
  person: Id;
  at: Instant;
  /** Of what could be done now, the most urgent is. */
  by: Instant;
  perform(hands: Hands): void;
}

/** A deal that somebody is going to open. */
export interface Arrival {
  at: Instant;
  person: Id;
  open: Order & { type: 'open_deal' };
}

/** Something that happens on the floor as a whole: somebody leaves, a version comes into force. */
export interface Happening {
  at: Instant;
  happen(floor: Floor): void;
}

/** The floor as happenings see it. */
export interface Floor {
  readonly deals: readonly DealRun[];
  /** Gives commands to a deal on behalf of a person, at the present moment. */
  act(deal: DealRun, person: Id, perform: (hands: Hands) => void): void;
  /** Throws away what is planned for the deal and plans it anew. */
  replan(deal: DealRun): void;
}

/** Tools that a scenario gets from the floor before anything begins. */
export interface Site {
  readonly from: Instant;
  readonly until: Instant;
  readonly calendar: Definition['calendar'];
  attendanceOf(person: Id): Attendance;
}

/** Who works here and how: everything that the floor itself does not know. */
export interface Scenario {
  readonly people: readonly Person[];
  /** Versions by the day they come into force; the first is in force from the start. */
  versions(site: Site): readonly { process: Process; from: Instant }[];
  /** A deal takes the new version too, instead of ending under the one it was opened with. */
  adopts(deal: DealRun, process: Process): boolean;
  arrivals(site: Site): readonly Arrival[];
  happenings(site: Site): readonly Happening[];
  /** What is to be done in the deal now; work whose key is planned already is left out by the floor. */
  work(deal: DealRun, now: Instant, site: Site): readonly Work[];
}
