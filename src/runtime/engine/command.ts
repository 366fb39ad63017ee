import type { Id } from '@/runtime/format';
import type { Contact, Instant, Value } from './state';

/** Who acts: a person in a role. The engine itself acts as `system`. */
export interface Actor {
  person: Id;
  role: Id;
}

/** What an activity records when a task is done. */
export interface Records {
  duration_s?: number;
  connected?: boolean;
  contact?: Contact;
  attendees?: Contact[];
}

interface Envelope {
  /** Same id twice is a no-op. */
  id?: string;
  /** Refused if the deal has moved on since. */
  expectedRev?: number;
  actor: Actor;
  /** When the fact happened, if it is typed in later. */
  occurred?: Instant;
}

/**
 * Everything that may be asked of a deal. `outcome` is the ordinary way on; `override` moves by right with a
 * reason and records what it passed; `import_fact` states what happened elsewhere.
 */
export type Command = Envelope &
  (
    | {
        type: 'open_deal';
        deal: string;
        entry: Id;
        title: string;
        assignee: Id | null;
        data: Record<Id, Value>;
      }
    | { type: 'set_fields'; set: Record<Id, Value | null> }
    | { type: 'complete_task'; task: string; records?: Records; set?: Record<Id, Value> }
    | { type: 'skip_task'; task: string; reason: string }
    | { type: 'reschedule_task'; task: string; dueAt: Instant; reason: string }
    | { type: 'assign_task'; task: string; assignee: Id }
    | { type: 'assign_deal'; assignee: Id; reason?: string }
    | { type: 'add_task'; task: Id }
    | { type: 'start_script'; step?: Id }
    | { type: 'answer'; answer: Id; set?: Record<Id, Value>; records?: Records; note?: string }
    | { type: 'no_such_answer'; words: string }
    | { type: 'script_back' }
    | { type: 'stop_script' }
    | { type: 'outcome'; outcome: Id; reason?: string; set?: Record<Id, Value>; records?: Records }
    | { type: 'cancel_outcome' }
    | { type: 'override'; to: Id; reason: string; set?: Record<Id, Value> }
    | { type: 'import_fact'; to: Id; set?: Record<Id, Value> }
    | { type: 'record_activity'; activity: Id; records?: Records; note?: string }
    | { type: 'approve'; checkpoint: Id; reason?: string }
    | { type: 'resolve_deviation'; deviation: string; decision: string }
    | { type: 'reopen'; reason: string }
    | { type: 'note'; text: string }
    | { type: 'tick' }
  );
export type CommandType = Command['type'];
