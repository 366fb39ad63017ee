import { dayNumber, toInstant } from '@/kit/time';
import type { Contact, Instant, TaskState, WorkCalendar } from '@/runtime/engine';
import type { Id, Locale } from '@/runtime/format';
import { around, between } from '../chance/draw';
import type { Quota } from '../chance/quota';
import type { Random } from '../chance/random';
import type { DealRun } from '../floor/deal-run';
import type { Site, Work } from '../floor/scenario';
import { adherence } from './odds';
import { habits, managers, type Habits } from './people';
import type { Traits } from './traits';
import { versionWeeks } from './versions';
import { inLocale, type Word } from '../names';

/** Everything that people need to know about the floor to do their work. */
export interface Craft {
  readonly locale: Locale;
  readonly random: Random;
  readonly quota: Quota;
  readonly site: Site;
  /** Number of the local day on which the log begins. */
  readonly monday: number;
  /** Hours of meetings that are taken, by manager. */
  readonly booked: Map<Id, Set<Instant>>;
  traitsOf(run: DealRun): Traits;
}

export const DAY = 86_400_000;
export const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

export const say = ({ locale }: Craft, word: Word): string => inLocale(word, locale);

/** Week of the log, counted from 1. */
export const weekOf = ({ monday, site }: Craft, at: Instant): number =>
  Math.floor((site.calendar.dayOf(at) - monday) / 7) + 1;

export const workMinutesLater = (calendar: WorkCalendar, at: Instant, minutes: number): Instant =>
  calendar.add(at, { iso: `PT${Math.max(0, Math.round(minutes))}M`, clock: 'work' });

export const workMinutesBefore = (calendar: WorkCalendar, at: Instant, minutes: number): Instant =>
  calendar.subtract(at, { iso: `PT${Math.max(0, Math.round(minutes))}M`, clock: 'work' });

/** Habits of whoever holds the deal now. */
export const holderHabits = (run: DealRun): Habits => habits[run.state.assignee ?? ''] ?? habits['anna']!;

/** Adherence of the team in the week (truth 8). */
export function teamAdherence(week: number): number {
  if (week >= versionWeeks.told) return adherence.restored;
  const { first, steadyWeeks, lowest, lowestInWeek } = adherence;
  const way = Math.min(1, Math.max(0, (week - steadyWeeks) / (lowestInWeek - steadyWeeks)));
  return first + (lowest - first) * way;
}

/** People who are not managers are steady. */
const othersAdherence = 0.92;

function isByStandard(craft: Craft, person: Id, at: Instant): boolean {
  const own = habits[person];
  const share =
    own === undefined
      ? othersAdherence
      : own.adherence === 'team'
        ? teamAdherence(weekOf(craft, at)) - own.behindTeam
        : own.adherence;
  return craft.quota.happens(`standard ${person}`, share);
}

/** Working minutes by which a task is late when it is late. */
const usualLateness = 170;
const lazyLateness = 520;

/** When somebody means to do something, and by when it has to be done. */
export interface Intention {
  at: Instant;
  by: Instant;
}

/** Without a deadline of its own, by the end of half a day. */
export const from = (at: Instant): Intention => ({ at, by: at + 240 * MINUTE });

/**
 * When somebody means to do a task: by the standard some way into the time it has, else after its deadline.
 * `lead` minutes are kept before a deadline that is a promised moment.
 */
export function intention(craft: Craft, run: DealRun, task: TaskState, person: Id, lead?: number): Intention {
  const { calendar } = craft.site;
  const { random } = craft.traitsOf(run);
  const { createdAt, dueAt } = task;
  if (dueAt === null) return from(workMinutesLater(calendar, createdAt, around(random, 120, 1.6)));
  if (!isByStandard(craft, person, createdAt)) {
    const median = habits[person] && habits[person].behindTeam > 0 ? lazyLateness : usualLateness;
    return from(workMinutesLater(calendar, dueAt, around(random, median, 1.9)));
  }
  if (lead !== undefined) {
    const before = workMinutesBefore(calendar, dueAt, between(random, 0.6 * lead, 1.6 * lead));
    return { at: beforeAbsence(craft, person, createdAt, before), by: dueAt };
  }
  const whole = calendar.workMinutes(createdAt, dueAt);
  const at = workMinutesLater(calendar, createdAt, whole * between(random, 0.1, 0.55));
  return { at: beforeAbsence(craft, person, createdAt, at), by: dueAt };
}

/** Who knows that he will be away does it the day before. */
function beforeAbsence({ site }: Craft, person: Id, createdAt: Instant, at: Instant): Instant {
  const attendance = site.attendanceOf(person);
  const first = site.calendar.dayOf(createdAt);
  let day = site.calendar.dayOf(at);
  if (attendance.on(day)) return Math.max(createdAt, at);
  while (day > first && !attendance.on(day)) day--;
  const end = site.calendar.intervalsOf(day).at(-1)?.to ?? createdAt;
  return Math.max(createdAt, end - 45 * MINUTE);
}

/** A task that is one act and nothing more. */
export function simpleTask(
  craft: Craft,
  run: DealRun,
  task: TaskState,
  person: Id,
  minutes: number,
  set?: (random: Random, now: Instant) => Record<Id, string | number | Contact[]>,
): Work {
  return {
    key: task.key,
    person,
    ...intention(craft, run, task, person),
    perform(hands) {
      const { random } = craft.traitsOf(run);
      hands.spend(around(random, minutes, 1.4));
      hands.give({ type: 'complete_task', task: task.key, ...(set && { set: set(random, hands.now) }) });
    },
  };
}

/** The wall clock of a local day. */
export const atHour = ({ site }: Pick<Craft, 'site'>, day: number, hour: number, minute = 0): Instant =>
  toInstant(day * DAY + (hour * 60 + minute) * MINUTE, site.calendar.timezone);

/** A working day of the person, so many working days ahead; of the company, once the person has left. */
export function dayAhead({ site }: Craft, person: Id, from: Instant, days: number): number {
  const attendance = site.attendanceOf(person);
  let day = site.calendar.dayOf(from);
  for (let left = days; left > 0;) {
    day++;
    const isThere = attendance.next(atHour({ site }, day, 0)) !== null;
    if (isThere ? attendance.on(day) : site.calendar.intervalsOf(day).length > 0) left--;
  }
  return day;
}

const meetingHours = [10, 11, 12, 15, 16, 17];

/** The first free hour of the person from a working day on. */
export function freeHour(craft: Craft, person: Id, from: Instant, days: number, random: Random): Instant {
  let taken = craft.booked.get(person);
  if (!taken) craft.booked.set(person, (taken = new Set()));
  for (let ahead = days; ; ahead++) {
    const day = dayAhead(craft, person, from, ahead);
    const offset = Math.floor(random.next() * meetingHours.length);
    for (let i = 0; i < meetingHours.length; i++) {
      const at = atHour(craft, day, meetingHours[(i + offset) % meetingHours.length]!);
      // A meeting lasts longer than an hour: the next one does not begin an hour after it.
      if (at <= from || [at - HOUR, at, at + HOUR].some((hour) => taken.has(hour))) continue;
      taken.add(at);
      return at;
    }
  }
}

/** A colleague of the manager who works that day, by turns. */
export function colleague({ site }: Craft, manager: Id | null, at: Instant, turn: number): Id {
  const day = site.calendar.dayOf(at);
  const free = managers.filter((id) => id !== manager && site.attendanceOf(id).on(day));
  const all = free.length > 0 ? free : managers.filter((id) => id !== manager);
  return all[turn % all.length]!;
}

/** The last two working days of the month in which the instant lies, begun but not over at it. */
export function monthEnd({ site }: Craft, at: Instant): { from: Instant; to: Instant } {
  const { calendar } = site;
  const date = new Date(calendar.dayOf(at) * DAY);
  for (let months = 1; ; months++) {
    const next = dayNumber(
      new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months, 1)).toISOString().slice(0, 10),
    );
    const days: number[] = [];
    for (let day = next - 1; days.length < 2; day--) if (calendar.intervalsOf(day).length > 0) days.push(day);
    const to = calendar.intervalsOf(days[0]!).at(-1)!.to;
    if (to > at) return { from: Math.max(at, calendar.intervalsOf(days[1]!)[0]!.from), to };
  }
}
