import type { Id, OutcomeKind } from '@/runtime/format';
import type { Actor, Records } from './command';
import type { DeviationState, Instant, ScriptPlace, Value } from './state';

/** How a deal came to a stage. */
export type MoveWay =
  | { by: 'entry'; entry: Id }
  | { by: 'outcome'; outcome: Id; kind: OutcomeKind }
  | { by: 'override'; reason: string }
  | { by: 'import' }
  | { by: 'return'; end: Id }
  | { by: 'reopen'; reason: string };

/** What held a gate shut. */
export type GateAtom =
  | { missing: 'field'; field: Id }
  | { missing: 'task'; task: string }
  | { missing: 'approval'; checkpoint: Id };

export type EventBody =
  | {
      type: 'deal_opened';
      entry: Id;
      title: string;
      assignee: Id | null;
      /** The process it was opened in. */
      opens: { id: Id; version: number; revision: number };
    }
  | { type: 'stage_entered'; stage: Id; visit: number; way: MoveWay }
  | { type: 'stage_left'; stage: Id; visit: number; way: MoveWay; to: Id }
  | { type: 'field_set'; field: Id; value: Value | null; before: Value | null }
  | {
      type: 'task_created';
      task: Id;
      key: string;
      stage: Id;
      visit: number;
      role: Id | null;
      assignee: Id | null;
      dueAt: Instant | null;
    }
  | { type: 'task_done'; task: Id; key: string; records?: Records; late: boolean }
  | { type: 'task_skipped'; task: Id; key: string; reason: string }
  | { type: 'task_cancelled'; task: Id; key: string; why: 'left_stage' | 'ended' | 'replaced' }
  | {
      type: 'task_rescheduled';
      task: Id;
      key: string;
      from: Instant | null;
      dueAt: Instant | null;
      /** Empty when the deadline follows its field. */
      reason: string;
    }
  | { type: 'task_assigned'; task: Id; key: string; assignee: Id }
  | { type: 'deal_assigned'; from: Id | null; assignee: Id; reason?: string }
  | { type: 'script_started'; run: string; stage: Id; step: Id }
  | {
      type: 'script_answered';
      run: string;
      place: ScriptPlace;
      answer: Id;
      next: ScriptPlace | null;
      note?: string;
    }
  | { type: 'script_back'; run: string; place: ScriptPlace }
  | { type: 'script_no_answer'; run: string; place: ScriptPlace; words: string }
  | { type: 'script_stopped'; run: string }
  | { type: 'script_finished'; run: string; outcome: Id }
  | { type: 'outcome_chosen'; stage: Id; outcome: Id }
  | { type: 'outcome_cancelled'; outcome: Id }
  | { type: 'gate_passed'; stage: Id; atoms: GateAtom[]; reason: string }
  | {
      type: 'activity';
      activity: Id;
      records?: Records;
      /** Counts for norm and pay; null: that depends on what is not known yet. */
      valid: boolean | null;
      /** The combination it counts for, of which only the first counts (`oncePer`). */
      once?: string;
      note?: string;
    }
  | {
      type: 'deviation_raised';
      deviation: DeviationState;
      severity: 'info' | 'warning' | 'critical';
      notify: { role: Id; channel: 'app' | 'email' }[];
    }
  | { type: 'deviation_escalated'; deviation: string; to: Id[] }
  /** `decision` is empty when the breach ended by itself, or was approved without words. */
  | { type: 'deviation_resolved'; deviation: string; decision: string }
  | { type: 'approved'; checkpoint: Id; reason?: string }
  | { type: 'deal_ended'; end: Id }
  /** `moved`: another date for a wait that had begun. */
  | { type: 'deal_waiting'; end: Id; until: Instant; returnsTo: Id; moved?: true }
  | { type: 'deal_reopened'; reason: string }
  | { type: 'noted'; text: string };

/** One fact of one deal. `occurred` is when it was true, `recorded` when it was written down. */
export type DealEvent = {
  /** `dealId:rev`. */
  id: string;
  deal: string;
  rev: number;
  occurred: Instant;
  recorded: Instant;
  actor: Actor;
  /** Process version in force, `1.0`. */
  process: string;
  /** Id of the command that caused it. */
  cause?: string;
} & EventBody;
export type DealEventType = DealEvent['type'];
