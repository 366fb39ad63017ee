import type { Id } from '@/runtime/format';

/** Epoch milliseconds, UTC. */
export type Instant = number;

export interface Contact {
  name: string;
  position?: string;
  phone?: string;
  email?: string;
}

/** Value of a deal field; see `schema/field.ts` for the meaning by type. */
export type Value = string | number | boolean | Contact | Contact[];
export type DealData = Readonly<Record<Id, Value>>;

export type TaskStatus = 'open' | 'done' | 'skipped' | 'cancelled';

export interface TaskState {
  /** Unique in the deal: `t_offer#1`. */
  key: string;
  /** Definition id; `next_step` is the engine's own task when nothing else is left to do. */
  task: Id;
  stage: Id;
  visit: number;
  /** Person id; null: nobody of the role is known yet. */
  assignee: Id | null;
  createdAt: Instant;
  dueAt: Instant | null;
  status: TaskStatus;
  closedAt?: Instant;
}

/** A place inside a script: a step of the stage, or an objection card. */
export type ScriptPlace = { at: 'step'; step: Id } | { at: 'objection'; objection: Id };

export interface ScriptRun {
  /** `run1`, `run2` … */
  key: string;
  stage: Id;
  visit: number;
  place: ScriptPlace;
  /** Steps to return to from nested objection cards; the last is the nearest. Depth ≤ 8. */
  returns: Id[];
  /** Places behind, for the Back key. */
  trail: { place: ScriptPlace; returns: Id[] }[];
  startedAt: Instant;
}

export interface DeviationState {
  /** `cp_offer_late#1`. */
  key: string;
  checkpoint: Id;
  stage: Id;
  visit: number;
  /** The true moment of the breach, not of its discovery. */
  at: Instant;
  /** Task key for a deadline. */
  task?: string;
  escalatedAt?: Instant;
}

export interface Approval {
  checkpoint: Id;
  by: Id;
  role: Id;
  at: Instant;
}

/** Occurrences of one activity. */
export interface ActivityTally {
  count: number;
  lastAt: Instant;
  /** Combinations that already counted once (`oncePer`). */
  counted?: readonly string[];
}

/** One deal: what `evolve` folds events into. Plain data; times are absolute instants, never callbacks. */
export interface DealState {
  id: string;
  process: { id: Id; version: number; revision: number };
  /** How the deal began; its script may start further on. */
  entry: Id;
  /** Number of events folded in. */
  rev: number;
  status: 'open' | 'waiting' | 'ended';
  title: string;
  assignee: Id | null;
  stage: Id;
  visit: number;
  enteredAt: Instant;
  /** Entries to each stage. */
  visits: Readonly<Record<Id, number>>;
  /** Retry outcomes since the deal last moved on by another kind of outcome. */
  attempts: number;
  data: DealData;
  /** All tasks ever created, in order. */
  tasks: readonly TaskState[];
  run: ScriptRun | null;
  /** Script runs begun so far. */
  runs: number;
  /** Chosen outcome that the gates still hold back. */
  pendingOutcome: Id | null;
  /** Open deviations. */
  deviations: readonly DeviationState[];
  /** Raised so far, by checkpoint and by checkpoint × visit (× task), so that nothing is raised twice. */
  raised: Readonly<Record<string, number>>;
  approvals: readonly Approval[];
  activities: Readonly<Record<Id, ActivityTally>>;
  /** Last fact that a person brought about. */
  lastEventAt: Instant;
  /** Moment up to which deadlines were looked at. */
  tickedTo: Instant;
  /** For `waiting`: when the deal returns, and where. */
  wait: { until: Instant; returnsTo: Id; end: Id } | null;
  end: Id | null;
  openedAt: Instant;
  closedAt: Instant | null;
  commandIds: readonly string[];
}
