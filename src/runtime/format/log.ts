/**
 * The log: what funnels, deviations and pay read, and nothing else. Two tables: `events` is what happened,
 * `cases` is one row per deal. A deal may have no events (a CRM list); an event may have no deal (a dial
 * from a call list). The engine writes it, an import is mapped to it.
 *
 * All times are computed in TypeScript with the project's zone; SQL never converts zones.
 */

/** What sort of fact an event row is. `import` rows keep the activity name of the source file. */
export const eventKinds = [
  'deal',
  'stage',
  'activity',
  'task',
  'script',
  'field',
  'deviation',
  'decision',
  'end',
  'import',
] as const;
export type EventKind = (typeof eventKinds)[number];

/** One row of `events`. Strings are empty-free: absent is null. */
export interface EventRow {
  /** Deal id, text for ever. Null: the event belongs to no deal. */
  caseId: string | null;
  /** Order within the log; ties of time are broken by it. */
  seq: number;
  kind: EventKind;
  /** Name of the act: stage id, activity id, task id, checkpoint id, end id, or the name in the source file. */
  activity: string;
  /** Stage the deal was in. */
  stage: string | null;
  /** UTC instant, epoch ms. Null: only a date is known. */
  at: number | null;
  /** Local wall time `2026-03-31 10:00:00.000` in the project's zone. Null: only a date is known. */
  atLocal: string | null;
  /** Local date `2026-03-31`. Null: not known at all. */
  onDate: string | null;
  /** When it was written down, epoch ms; differs from `at` for facts typed in later. */
  recordedAt: number | null;
  /** Person id or name. */
  person: string | null;
  role: string | null;
  /** Outcome, answer, end or decision that came of it. */
  result: string | null;
  /** Reason given for an override or a passed gate, words of the client. */
  reason: string | null;
  durationS: number | null;
  /** True: counts for norm and pay; null: not judged. */
  valid: boolean | null;
  /** Process version in force, `2.1`. */
  version: string | null;
}

export type CaseOutcome = 'open' | 'won' | 'lost' | 'not_ours' | 'postponed';
export type ClosedOutcome = Exclude<CaseOutcome, 'open'>;

/** One row of `cases`. `attributes` become columns of their own, typed by the log's header. */
export interface CaseRow {
  caseId: string;
  title: string | null;
  process: string | null;
  version: string | null;
  /** Assignee: the manager who holds the deal. */
  manager: string | null;
  product: string | null;
  region: string | null;
  source: string | null;
  customer: string | null;
  /** Present stage; for a closed deal the last one. */
  stage: string | null;
  outcome: CaseOutcome;
  lossReason: string | null;
  /** Value in minor units: the amount of the deal; for an open deal its expected amount. Null: unknown. */
  amountMinor: number | null;
  openedAt: number | null;
  openedOn: string | null;
  closedAt: number | null;
  closedOn: string | null;
  attributes: Record<string, string | number | boolean | null>;
}

export type AttributeType = 'text' | 'number' | 'money' | 'date' | 'bool';

/** Description of an extra column of `cases`. */
export interface AttributeInfo {
  id: string;
  title: string;
  type: AttributeType;
}

/**
 * How the stages of a log are ordered, for funnels. From the process when the engine wrote the log,
 * from the mapping when it was imported. Ends are not stages.
 */
export interface LogStage {
  id: string;
  title: { ru?: string; en?: string };
  /** Stands aside from the way to a won end: deals come and go, none has to. Not a step of a funnel by default. */
  side?: boolean;
}

/** The header that travels with the two tables. */
export interface LogHeader {
  name: string;
  currency: string;
  timezone: string;
  stages: LogStage[];
  attributes: AttributeInfo[];
  /** Epoch ms of the last known moment: open deals are measured up to it. */
  until: number | null;
  /** Of a log of other names that is laid on a drawing: which end an outcome is, where no event shows the end. */
  ends?: Partial<Record<ClosedOutcome, string>>;
}

/** A whole log in memory: the exchange form between the engine, intake and the command line. */
export interface Log {
  header: LogHeader;
  events: EventRow[];
  cases: CaseRow[];
}
