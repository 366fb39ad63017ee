import { localDate, localTimestamp } from '@/kit/time';
import type { EventKind, EventRow, Id } from '@/runtime/format';
import type { DealEvent, GateAtom, Instant, MoveWay } from '@/runtime/engine';
import type { FieldColumns } from './named';

/** What a fact says in the log, before the columns that every row has. */
interface Fact {
  kind: EventKind;
  activity: string;
  person?: Id | null;
  role?: Id | null;
  result?: string | null;
  reason?: string | null;
  durationS?: number | null;
  valid?: boolean | null;
}

export interface RowContext {
  timezone: string;
  fields: FieldColumns;
  /** Name of a person; the id of one who is not in the list. */
  nameOf(person: Id): string;
  roleOf(person: Id): Id | null;
}

/** The engine's own reminder that something has to be decided; no part of the process. */
const nextStep = 'next_step';

const atomText = (atom: GateAtom): string =>
  atom.missing === 'field' ? atom.field : atom.missing === 'task' ? atom.task : atom.checkpoint;

const wayResult = (way: MoveWay): string => (way.by === 'outcome' ? way.outcome : way.by);
const wayReason = (way: MoveWay): string | null => ('reason' in way ? way.reason : null);

/**
 * Facts of one deal as rows, in order. A row says what happened and who answers for it: a deviation is written to
 * the person whose task or deal it was at that moment, not to the engine that noticed it. Facts that only carry the
 * machinery on (a script started, a stage left) have no row: the next one says as much.
 */
export function dealRows(
  events: readonly DealEvent[],
  context: RowContext,
  verdicts: ReadonlyMap<string, boolean> = new Map(),
): EventRow[] {
  const rows: EventRow[] = [];
  let stage: Id | null = null;
  let holder: Id | null = null;
  let outcome: Id | null = null;
  const assignees = new Map<string, Id | null>();
  const deviations = new Map<string, { checkpoint: Id; task?: string }>();

  const blamed = (key: string): Id | null => {
    const task = deviations.get(key)?.task;
    return (task === undefined ? null : assignees.get(task)) ?? holder;
  };

  function factsOf(event: DealEvent): Fact[] {
    if ('task' in event && event.task === nextStep) return [];
    switch (event.type) {
      case 'deal_opened':
        holder = event.assignee;
        return [{ kind: 'deal', activity: 'opened', result: event.entry }];
      case 'deal_assigned':
        holder = event.assignee;
        return [
          {
            kind: 'deal',
            activity: 'assigned',
            result: context.nameOf(event.assignee),
            reason: event.reason ?? null,
          },
        ];
      case 'deal_reopened':
        return [{ kind: 'deal', activity: 'reopened', reason: event.reason }];
      case 'noted':
        return [{ kind: 'deal', activity: 'noted', reason: event.text }];
      case 'stage_left':
        return event.way.by === 'override'
          ? [{ kind: 'decision', activity: 'override', result: event.to, reason: event.way.reason }]
          : [];
      case 'stage_entered':
        stage = event.stage;
        return [
          {
            kind: 'stage',
            activity: event.stage,
            result: wayResult(event.way),
            reason: wayReason(event.way),
          },
        ];
      case 'field_set': {
        // What is known at the opening stands in `cases`; a planned moment is the deadline of the task that waits for it.
        if (stage === null || context.fields.isMoment(event.field)) return [];
        const cell = context.fields.cell(event.field, event.value);
        return [{ kind: 'field', activity: event.field, result: cell === null ? null : String(cell) }];
      }
      case 'task_created':
        assignees.set(event.key, event.assignee);
        return [
          { kind: 'task', activity: event.task, result: 'created', person: event.assignee, role: event.role },
        ];
      case 'task_done':
        return [{ kind: 'task', activity: event.task, result: event.late ? 'done_late' : 'done' }];
      case 'task_skipped':
        return [{ kind: 'task', activity: event.task, result: 'skipped', reason: event.reason }];
      case 'task_cancelled':
        return [{ kind: 'task', activity: event.task, result: 'cancelled', reason: event.why }];
      case 'task_rescheduled':
        // A deadline that follows its field moved with the field.
        return event.reason === ''
          ? []
          : [{ kind: 'task', activity: event.task, result: 'rescheduled', reason: event.reason }];
      case 'task_assigned':
        assignees.set(event.key, event.assignee);
        return [
          {
            kind: 'task',
            activity: event.task,
            result: 'assigned',
            person: event.assignee,
            role: context.roleOf(event.assignee),
          },
        ];
      case 'script_answered':
        return [
          {
            kind: 'script',
            activity: event.place.at === 'step' ? event.place.step : event.place.objection,
            result: event.answer,
            reason: event.note ?? null,
          },
        ];
      case 'script_no_answer':
        return [
          {
            kind: 'script',
            activity: event.place.at === 'step' ? event.place.step : event.place.objection,
            result: 'no_such_answer',
            reason: event.words,
          },
        ];
      case 'outcome_chosen':
        outcome = event.outcome;
        return [];
      case 'gate_passed':
        return [
          {
            kind: 'decision',
            activity: 'gate_passed',
            result: event.atoms.map(atomText).join(' '),
            reason: event.reason,
          },
        ];
      case 'approved':
        return [
          { kind: 'decision', activity: 'approved', result: event.checkpoint, reason: event.reason ?? null },
        ];
      case 'activity': {
        const { connected, duration_s } = event.records ?? {};
        return [
          {
            kind: 'activity',
            activity: event.activity,
            result: connected === undefined ? null : connected ? 'connected' : 'no_answer',
            reason: event.note ?? null,
            durationS: duration_s ?? null,
            // What could not be judged then may have come true since: a meeting once its minutes are sent.
            valid: event.valid ?? verdicts.get(event.id) ?? null,
          },
        ];
      }
      case 'deviation_raised': {
        const { key, checkpoint, task } = event.deviation;
        deviations.set(key, { checkpoint, task });
        return [{ kind: 'deviation', activity: checkpoint, result: 'raised', person: blamed(key) }];
      }
      case 'deviation_escalated':
        return [
          {
            kind: 'deviation',
            activity: deviations.get(event.deviation)?.checkpoint ?? event.deviation,
            result: 'escalated',
            person: blamed(event.deviation),
          },
        ];
      case 'deviation_resolved':
        // It ended by itself, with the task or the visit it was about.
        if (event.decision === '') return [];
        return [
          {
            kind: 'deviation',
            activity: deviations.get(event.deviation)?.checkpoint ?? event.deviation,
            result: 'resolved',
            reason: event.decision,
          },
        ];
      case 'deal_waiting':
        // Another date for the same wait is no second end.
        return event.moved ? [] : [{ kind: 'end', activity: event.end, result: outcome }];
      case 'deal_ended':
        return [{ kind: 'end', activity: event.end, result: outcome }];
      case 'script_started':
      case 'script_back':
      case 'script_stopped':
      case 'script_finished':
      case 'outcome_cancelled':
        return [];
    }
  }

  for (const event of events)
    for (const fact of factsOf(event)) {
      const person = fact.person === undefined ? event.actor.person : fact.person;
      const role =
        fact.role !== undefined
          ? fact.role
          : person === event.actor.person
            ? event.actor.role
            : person === null
              ? null
              : context.roleOf(person);
      const at: Instant = event.occurred;
      rows.push({
        caseId: event.deal,
        seq: 0,
        kind: fact.kind,
        activity: fact.activity,
        stage,
        at,
        atLocal: localTimestamp(at, context.timezone),
        onDate: localDate(at, context.timezone),
        recordedAt: event.recorded,
        person: person === null ? null : context.nameOf(person),
        role,
        result: fact.result ?? null,
        reason: fact.reason || null,
        durationS: fact.durationS ?? null,
        valid: fact.valid ?? null,
        version: event.process,
      });
    }
  return rows;
}
