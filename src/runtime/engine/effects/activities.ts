import type { RecordName } from '@/runtime/format';
import { breaksOrder } from '../checkpoints/order';
import { lacksAttendee } from '../checkpoints/attendees';
import type { Records } from '../command';
import type { ActivityDefinition } from '../definition';
import type { GuardFacts } from '../guard/facts';
import { combination } from '../once';
import type { DealState } from '../state';
import { emit, type Turn } from '../turn';
import { isOpen, nextStep } from './create-task';
import { raise } from './deviations';

export function factsOf(turn: Turn, records?: Records): GuardFacts {
  return {
    deal: turn.state,
    records,
    outcomeRecorded: turn.outcomeRecorded,
    nextStepSet: hasNextStep(turn.state),
    knows: turn.base.knows,
  };
}

/** A next task that somebody set, or a dated wait, or an end. The engine's own reminder is none. */
function hasNextStep(state: DealState): boolean {
  return state.status !== 'open' || state.tasks.some((task) => isOpen(task) && task.task !== nextStep);
}

/** The activity happens, if its condition holds. */
export function actOf(turn: Turn, activity: ActivityDefinition, records?: Records, note?: string): void {
  if (activity.when && activity.when.test(factsOf(turn, records)) !== true) return;
  const broken = activity.order.filter(({ rule }) => breaksOrder(rule, turn.state));
  const kept = only(records, activity.activity.records ?? []);
  const event = emit(turn, {
    type: 'activity',
    activity: activity.id,
    ...(kept && { records: kept }),
    valid: null,
    ...(note !== undefined && { note }),
  });
  if (event.type === 'activity') turn.unjudged.push({ event, activity, records });
  for (const check of broken) raise(turn, check);
  for (const check of activity.attendees)
    if (lacksAttendee(check.rule, turn.state.data, records) === true) raise(turn, check);
}

/** Records that the activity declares; the others are not its own. */
function only(records: Records | undefined, names: readonly RecordName[]): Records | undefined {
  if (!records) return undefined;
  const kept: Records = {};
  if (names.includes('duration_s') && records.duration_s !== undefined) kept.duration_s = records.duration_s;
  if (names.includes('connected') && records.connected !== undefined) kept.connected = records.connected;
  if (names.includes('contact') && records.contact !== undefined) kept.contact = records.contact;
  if (names.includes('attendees') && records.attendees !== undefined) kept.attendees = records.attendees;
  return Object.keys(kept).length > 0 ? kept : undefined;
}

/**
 * Judges the activities of the turn, now that what came after them is known. Writes the verdict into the event
 * and the combination it used up into the state, just as folding the finished event would.
 */
export function judge(turn: Turn): void {
  for (const { event, activity, records } of turn.unjudged) {
    event.valid = activity.valid ? activity.valid.test(factsOf(turn, records)) : true;
    const { oncePer } = activity.activity;
    if (event.valid !== true || !oncePer) continue;
    const { timezone } = turn.definition.calendar;
    const once = combination(oncePer, { deal: event.deal, at: event.occurred, records }, timezone);
    const tally = turn.state.activities[activity.id]!;
    if (tally.counted?.includes(once)) {
      event.valid = false;
      continue;
    }
    event.once = once;
    turn.state = {
      ...turn.state,
      activities: {
        ...turn.state.activities,
        [activity.id]: { ...tally, counted: [...(tally.counted ?? []), once] },
      },
    };
  }
  turn.unjudged.length = 0;
}
