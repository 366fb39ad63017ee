import { dateOfDay, dayNumber } from '@/kit/time';
import type { Id, Locale, Person } from '@/runtime/format';
import { inLocale, type Word } from '../names';

/**
 * Habits of a manager, as shares 0–1 unless said. The planted truths are here and in `odds.ts`, in numbers that a
 * reader can compare with the table of the template.
 */
export interface Habits {
  /** New companies taken into work a day, as a share of the usual. */
  pace: number;
  /** Actions done by the standard; `team`: as the team does that week. */
  adherence: number | 'team';
  /** Taken off the adherence of the team. */
  behindTeam: number;
  /** Offers made with no discovery before. */
  discoverySkipped: number;
  /** Discoveries where the price of the problem (step s4) is not asked. */
  pricingSkipped: number;
  /** Conversations shorter than a minute. */
  shortCalls: number;
  /** Conversations after which no next step is set. */
  openEndedCalls: number;
  /** Chance that a conversation ends in one more call and not in a result. */
  callsAgain: number;
  /** Meetings that come of it, as a share of the usual. */
  persuades: number;
  /** Offers with a discount above 7 %, moved on with no decision of the head. */
  discountsOverLimit: number;
  /** Calls that end a deal, and moves of live deals, written down only on the last two working days of the month. */
  closingsHeldToMonthEnd: number;
  movesHeldToMonthEnd: number;
  /** Open deals left alone before the log ends: an overdue task and silence. */
  dealsDropped: number;
  /** Refused at the first call: written down as postponed. */
  neverLosesAtCall: boolean;
}

const usual: Habits = {
  pace: 1,
  adherence: 'team',
  behindTeam: 0,
  discoverySkipped: 0,
  pricingSkipped: 0.76,
  shortCalls: 0.02,
  openEndedCalls: 0.01,
  callsAgain: 0.5,
  persuades: 1,
  discountsOverLimit: 0,
  closingsHeldToMonthEnd: 0,
  movesHeldToMonthEnd: 0,
  dealsDropped: 0,
  neverLosesAtCall: false,
};

export const habits: Readonly<Record<string, Habits>> = {
  anna: { ...usual, pace: 0.95, persuades: 1.3, adherence: 0.99, pricingSkipped: 0.22 },
  boris: { ...usual, pace: 1.3, shortCalls: 0.27, openEndedCalls: 0.17, callsAgain: 0.77, persuades: 0.62 },
  vera: { ...usual, pace: 0.9, discoverySkipped: 0.66 },
  gleb: { ...usual, pace: 0.45, behindTeam: 0.15, dealsDropped: 0.26 },
  dina: { ...usual, pricingSkipped: 0.4, neverLosesAtCall: true },
  egor: { ...usual, pace: 0.95 },
  zhanna: {
    ...usual,
    pace: 0.85,
    discountsOverLimit: 0.175,
    closingsHeldToMonthEnd: 0.85,
    movesHeldToMonthEnd: 0.2,
  },
};

export const managers = Object.keys(habits) as Id[];

/** Weeks are counted from 1; days from the Monday of the week, 0 to 4. */
export const dinaJoins = { week: 18, day: 0 };
export const egorLeaves = { week: 14, day: 2 };

/** Days of leave, so that about nine days in ten are worked. */
const absences: Readonly<Record<string, readonly { week: number; day: number; days: number }[]>> = {
  anna: [
    { week: 7, day: 3, days: 2 },
    { week: 12, day: 0, days: 1 },
    { week: 19, day: 0, days: 2 },
    { week: 23, day: 4, days: 1 },
  ],
  boris: [
    { week: 7, day: 4, days: 1 },
    { week: 11, day: 2, days: 1 },
    { week: 17, day: 0, days: 1 },
    { week: 22, day: 3, days: 1 },
  ],
  vera: [
    { week: 5, day: 3, days: 2 },
    { week: 19, day: 0, days: 3 },
    { week: 24, day: 2, days: 1 },
  ],
  gleb: [
    { week: 5, day: 4, days: 1 },
    { week: 16, day: 0, days: 3 },
    { week: 20, day: 1, days: 2 },
  ],
  egor: [{ week: 8, day: 0, days: 2 }],
  zhanna: [
    { week: 10, day: 2, days: 2 },
    { week: 16, day: 1, days: 2 },
    { week: 20, day: 0, days: 2 },
  ],
};

const names: readonly (readonly [id: Id, role: Id, name: Word])[] = [
  ['anna', 'manager', ['Анна Соколова', 'Anna Sokolova']],
  ['boris', 'manager', ['Борис Лебедев', 'Boris Lebedev']],
  ['vera', 'manager', ['Вера Крылова', 'Vera Krylova']],
  ['gleb', 'manager', ['Глеб Орлов', 'Gleb Orlov']],
  ['dina', 'manager', ['Дина Воронова', 'Dina Voronova']],
  ['egor', 'manager', ['Егор Титов', 'Egor Titov']],
  ['zhanna', 'manager', ['Жанна Мельник', 'Zhanna Melnik']],
  ['marina', 'head', ['Марина Волкова', 'Marina Volkova']],
  ['oleg', 'owner', ['Олег Громов', 'Oleg Gromov']],
  ['pavel', 'engineer', ['Павел Зорин', 'Pavel Zorin']],
  ['ilya', 'engineer', ['Илья Фомин', 'Ilya Fomin']],
  ['nina', 'lawyer', ['Нина Белова', 'Nina Belova']],
  ['raisa', 'accountant', ['Раиса Котова', 'Raisa Kotova']],
  ['stepan', 'service', ['Степан Жуков', 'Stepan Zhukov']],
  ['timur', 'service', ['Тимур Алиев', 'Timur Aliev']],
];

const dateIn = (monday: number, { week, day }: { week: number; day: number }, plus = 0): string =>
  dateOfDay(monday + (week - 1) * 7 + day + plus);

/** The people of the company, dated from the Monday on which the log begins. */
export function people(start: string, locale: Locale): Person[] {
  const monday = dayNumber(start);
  return names.map(([id, role, name]) => ({
    id,
    name: inLocale(name, locale),
    role,
    ...(id === 'dina' && { joinedOn: dateIn(monday, dinaJoins) }),
    ...(id === 'egor' && { leftOn: dateIn(monday, egorLeaves) }),
    ...(role === 'manager' && { quota: 240_000_000 }),
    absences: (absences[id] ?? []).map((absence) => ({
      from: dateIn(monday, absence),
      to: dateIn(monday, absence, absence.days - 1),
    })),
  }));
}
