import type { Id } from '@/runtime/format';
import type { GateAtom } from './event';

/** Why a command was refused. A closed list: every screen can word each of them. */
export type Rejection =
  | {
      code: 'unknown_id';
      what:
        | 'entry'
        | 'task'
        | 'answer'
        | 'outcome'
        | 'stage'
        | 'end'
        | 'activity'
        | 'checkpoint'
        | 'deviation'
        | 'field';
      id: string;
    }
  | { code: 'wrong_state'; status: 'none' | 'open' | 'waiting' | 'ended' }
  | { code: 'no_script_run' }
  /** `hard`: cannot be passed by this command at all; otherwise a reason passes it. */
  | { code: 'gate_closed'; hard: boolean; atoms: GateAtom[] }
  | { code: 'missing_data'; fields: Id[] }
  | { code: 'invalid_value'; field: Id; why: 'type' | 'option' | 'range' | 'too_short' | 'placeholder' }
  | { code: 'not_allowed'; needs: Id[] }
  | { code: 'reason_needed' }
  | { code: 'stale_rev'; rev: number }
  | { code: 'time_runs_back' };
