import type { Command, DealEvent, Instant, Rejection } from '@/runtime/engine';
import type { Id, Locale, Person, Process } from '@/runtime/format';

export interface SimulateOptions {
  process: Process;
  /** Deals that are opened in the whole time. */
  deals: number;
  seed: string | number;
  /** First day, `2026-04-06`. */
  start: string;
  /** Length of the simulated time. Default: 26. */
  weeks?: number;
  /** Language of names and of what people write. The events are the same in both. Default: en. */
  locale?: Locale;
  onProgress?: (share: number) => void;
  /** Sees every command with its moment, for tests and for a journal. */
  onCommand?: (deal: string, command: Command, at: Instant) => void;
}

/** A command that the engine did not take. A simulated person knows the rules, so there should be none. */
export interface Refusal {
  deal: string;
  at: Instant;
  command: Command;
  rejection: Rejection;
}

/** What came of it, as plain data. */
export interface Simulation {
  people: Person[];
  /** Versions that were in force, oldest first. */
  processes: Process[];
  /** Facts of every deal, in the order of opening. */
  deals: DealEvent[][];
  from: Instant;
  /** The last moment: everything known at it happened before or at it. */
  until: Instant;
  commands: number;
  refusals: Refusal[];
}

/** Why a process cannot be run at all; the screens and the command line word it. */
export type SimulateFault =
  | { code: 'no_entry' }
  | { code: 'no_stage'; entry: Id }
  | { code: 'no_outcome'; stage: Id }
  | { code: 'bad_start'; start: string }
  | { code: 'bad_zone'; zone: string }
  | { code: 'no_work' }
  | { code: 'bad_deals'; deals: number };
