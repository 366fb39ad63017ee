import { dateOfDay, dayNumber, localDate } from '@/kit/time';
import {
  judgeLater,
  type Actor,
  type DealEvent,
  type DealState,
  type Definition,
  type Instant,
} from '@/runtime/engine';
import type { DailyNorm, Id, Person, Process } from '@/runtime/format';

export type NormPeriod = 'day' | 'week' | 'month';

/** How far the person is with one norm in its period. */
export interface NormProgress {
  norm: DailyNorm;
  period: NormPeriod;
  target: number;
  /** Occurrences that count. */
  done: number;
  /** Occurrences of which it cannot be told yet whether they count. */
  unconfirmed: number;
}

/** A norm below one a day means nothing on a single day: it is shown by the week or month it is set for. */
function periodOf(norm: DailyNorm): { period: NormPeriod; target: number } {
  if (Number.isInteger(norm.norm)) return { period: 'day', target: norm.norm };
  if (norm.weekly !== undefined) return { period: 'week', target: norm.weekly };
  if (norm.monthly !== undefined) return { period: 'month', target: norm.monthly };
  return { period: 'day', target: norm.norm };
}

/** Share of the full norm that a newcomer owes; 1 for everybody else. */
export function rampShare(process: Process, person: Person | undefined, today: string): number {
  const ramp = process.norms?.ramp ?? [];
  if (!person?.joinedOn || ramp.length === 0) return 1;
  const week = Math.floor((dayNumber(today) - dayNumber(person.joinedOn)) / 7) + 1;
  const reached = ramp.filter((step) => step.week <= week).sort((a, b) => b.week - a.week)[0];
  return reached?.share ?? 0;
}

/** Norms that the role's own work counts for: the head is not measured by the dials of a manager. */
function normsOfRole(process: Process, role: Id): DailyNorm[] {
  const tasks = new Map(process.stages.flatMap((stage) => stage.tasks.map((task) => [task.id, task.role])));
  const byTask = process.activities.filter((activity) =>
    activity.from.some((from) => from.on === 'task' && tasks.get(from.task) === role),
  );
  if (!byTask.some((activity) => activity.norm)) return [];
  const byResult = process.activities.filter((activity) =>
    activity.from.some(
      (from) =>
        from.on === 'outcome' && process.stages.find((stage) => stage.id === from.stage)?.raci[role] === 'R',
    ),
  );
  const counted = new Set([...byTask, ...byResult].map((activity) => activity.norm));
  return (process.norms?.daily ?? []).filter((norm) => counted.has(norm.id));
}

/** First local date of the period that `today` lies in; weeks begin on Monday. */
function firstDate(period: NormPeriod, today: string): string {
  if (period === 'day') return today;
  if (period === 'month') return `${today.slice(0, 7)}-01`;
  const day = dayNumber(today);
  return dateOfDay(day - ((day + 3) % 7));
}

/**
 * What the person did against the norms of the role, in order of the document. An activity counts if it was valid
 * when it happened, or if what could not be told then has come true since: a meeting once its minutes are sent.
 * Cost: one pass over the events of a month.
 */
export function normProgress(
  definition: Definition,
  actor: Actor,
  person: Person | undefined,
  deals: Iterable<{ state: DealState; events: readonly DealEvent[] }>,
  now: Instant,
): NormProgress[] {
  const { process } = definition;
  const zone = process.calendar.timezone;
  const today = localDate(now, zone);
  const share = rampShare(process, person, today);
  const lines = normsOfRole(process, actor.role).map((norm): NormProgress => {
    const { period, target } = periodOf(norm);
    return { norm, period, target: target * share, done: 0, unconfirmed: 0 };
  });
  const byNorm = new Map(lines.map((line) => [line.norm.id, line]));
  for (const { state, events } of deals) {
    let later: ReadonlyMap<string, boolean> | undefined;
    for (let i = events.length - 1; i >= 0; i--) {
      const event = events[i]!;
      // Nothing counts for longer than a month.
      if (event.occurred < now - 32 * 86_400_000) break;
      if (event.type !== 'activity' || event.actor.person !== actor.person) continue;
      const activity = definition.activities.get(event.activity);
      const line = activity?.activity.norm ? byNorm.get(activity.activity.norm) : undefined;
      if (!activity || !line || localDate(event.occurred, zone) < firstDate(line.period, today)) continue;
      const valid = event.valid ?? (later ??= judgeLater(definition, events, state)).get(event.id) ?? null;
      if (valid === true) line.done++;
      else if (valid === null) line.unconfirmed++;
    }
  }
  return lines;
}
